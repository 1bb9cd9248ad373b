import fc from 'fast-check'
import type { ConstatDAudit } from '../../../src/audit'
import { rangerLesConstats } from '../../../src/audit/moteur/ranger'
import { plageDUneCellule } from '../../../src/classeur/instantane'
import { GRAVITES } from '../../../src/regles'
import type { Gravite } from '../../../src/regles'
import { unConstat } from '../rapport/fabrique'

const constat = (id: string, gravite: Gravite, lieu: ConstatDAudit['lieu']): ConstatDAudit => unConstat({ id, gravite, lieu })

describe('rangement des constats', () => {
  it('du plus grave au plus léger, puis par feuille, ligne et colonne ; le classeur entier d’abord', () => {
    const en = (feuille: string, ligne: number, colonne: number): ReturnType<typeof plageDUneCellule> => plageDUneCellule(feuille, ligne, colonne)
    const constats = [
      constat('IF', 'IF', en('A', 0, 0)),
      constat('IN', 'IN', en('A', 0, 0)),
      constat('EL-B1', 'EL', en('B', 0, 0)),
      constat('EL-A3', 'EL', en('A', 2, 0)),
      constat('EL-A2c', 'EL', en('A', 1, 2)),
      constat('EL-A2b', 'EL', en('A', 1, 1)),
      constat('EL-classeur', 'EL', null),
      constat('AL', 'AL', en('A', 0, 0)),
    ]
    expect(rangerLesConstats(constats, ['A', 'B']).map(({ id }) => id)).toEqual(['EL-classeur', 'EL-A2b', 'EL-A2c', 'EL-A3', 'EL-B1', 'IN', 'AL', 'IF'])
  })

  it('ne perd ni n’ajoute rien, et garde l’ordre des contrôles dans une même cellule', () => {
    const lieu = fc.option(fc.tuple(fc.constantFrom('A', 'B', 'absente'), fc.nat(2), fc.nat(2)))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...GRAVITES), lieu)), (suites) => {
        const constats = suites.map(([gravite, place], rang) => constat(String(rang), gravite, place === null ? null : plageDUneCellule(...place)))
        const ranges = rangerLesConstats(constats, ['A', 'B'])
        expect([...ranges].sort((a, b) => Number(a.id) - Number(b.id))).toEqual(constats)
        for (const [rang, apres] of ranges.entries()) {
          const avant = ranges[rang - 1]
          if (avant === undefined) continue
          expect(GRAVITES.indexOf(avant.gravite)).toBeLessThanOrEqual(GRAVITES.indexOf(apres.gravite))
          if (avant.gravite === apres.gravite && JSON.stringify(avant.lieu) === JSON.stringify(apres.lieu)) expect(Number(avant.id)).toBeLessThan(Number(apres.id))
        }
      }),
    )
  })
})
