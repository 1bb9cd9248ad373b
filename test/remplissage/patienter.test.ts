import { runInNewContext } from 'node:vm'
import { patiemment } from '../../src/remplissage/patienter'

/** Une erreur du classeur telle que la lève une autre page : ni notre classe, ni même notre Error. */
function erreurDUneAutrePage(code: string): unknown {
  return runInNewContext('Object.assign(new Error(code), { name: "ErreurClasseur", code })', { code })
}

describe('geste refusé par une saisie ouverte', () => {
  it('se refait jusqu’à passer, même quand le refus vient d’une autre page', async () => {
    const refus = [erreurDUneAutrePage('cellule-en-edition')]
    const geste = async (): Promise<string> => {
      const cause = refus.pop()
      if (cause !== undefined) throw cause
      return 'fait'
    }
    expect(await patiemment(geste)).toBe('fait')
  })

  it('un autre refus ne se refait pas', async () => {
    const cause = erreurDUneAutrePage('feuille-protegee')
    await expect(patiemment(() => Promise.reject(cause))).rejects.toBe(cause)
  })
})
