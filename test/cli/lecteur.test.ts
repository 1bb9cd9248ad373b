import { coutEnMemoire } from '../../src/cli/audit/cout-en-memoire'
import { creerLecteur } from '../../src/cli/audit/lecteur'
import { fabriquerLivre } from '../classeur/fabrique/livre'

const LIVRE = fabriquerLivre({ feuilles: [{ nom: 'F' }] })

function lecteur() {
  const lus: string[] = []
  const lire = creerLecteur(async (fichier) => {
    lus.push(fichier)
    if (fichier === 'absent') throw new Error('absent')
    return LIVRE
  }, coutEnMemoire(LIVRE))
  return { lus, lire }
}

/** Laisse aller tout ce qui n'attend ni mémoire ni tour. */
async function laisserLire(): Promise<void> {
  for (let tour = 0; tour < 50; tour += 1) await Promise.resolve()
}

describe('lecteur des fichiers d’un lot', () => {
  it('ne lit pas un fichier tant qu’un autre, lu, attend sa mémoire', async () => {
    const { lus, lire } = lecteur()
    const [a, b, c] = ['a', 'b', 'c'].map((fichier) => lire(fichier))
    const premier = await a
    await laisserLire()
    expect(lus).toEqual(['a', 'b'])
    premier?.rendre()
    const deuxieme = await b
    await laisserLire()
    expect(lus).toEqual(['a', 'b', 'c'])
    deuxieme?.rendre()
    expect(await c).toMatchObject({ octets: LIVRE, cout: coutEnMemoire(LIVRE) })
  })

  it('un fichier qui ne se lit pas laisse passer le suivant', async () => {
    const { lire } = lecteur()
    await expect(lire('absent')).rejects.toThrow('absent')
    expect((await lire('d')).octets).toBe(LIVRE)
  })
})
