import fc from 'fast-check'

import { englobe, seCroisent } from '../../../src/classeur/rectangle'
import type { Saisie } from '../../../src/classeur/port'
import { reconnaitreLignes, resumerTableaux } from './reconnaitre-feuilles'

const TEXTES = [
  'Commune',
  'RP',
  'LLS',
  'Taux SRU',
  'LS manquants',
  'Objectif 2023-2025',
  'Total',
  'Valbrune',
  'Orne',
  'Note : x',
  '25 %',
  'Oui',
  '2022',
]
const CELLULE: fc.Arbitrary<Saisie> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...TEXTES) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 10_000 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
)
const GRILLE = fc.array(fc.array(CELLULE, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 14 })

describe('propriétés du repérage', () => {
  it('des cellules quelconques se lisent sans erreur ; les tableaux tiennent dans la feuille et ne se recouvrent pas', async () => {
    await fc.assert(
      fc.asyncProperty(GRILLE, async (lignes) => {
        const { tableaux } = await reconnaitreLignes(lignes)
        const feuille = {
          ligne: 0,
          colonne: 0,
          lignes: lignes.length,
          colonnes: Math.max(...lignes.map((ligne) => ligne.length)),
        }
        tableaux.forEach(({ plage, objets, totaux, transpose }, i) => {
          expect(englobe(feuille, plage)).toBe(true)
          expect(tableaux.slice(i + 1).some((autre) => seCroisent(plage, autre.plage))).toBe(false)
          const [debut, fin] = transpose
            ? [plage.colonne, plage.colonne + plage.colonnes]
            : [plage.ligne, plage.ligne + plage.lignes]
          for (const rang of [...Array.from(objets), ...totaux]) expect(rang >= debut && rang < fin).toBe(true)
        })
      }),
    )
  })

  it('un tableau se reconnaît de même où qu’il soit posé', async () => {
    const tableau: readonly (readonly Saisie[])[] = [
      ['Commune', 'RP', 'LLS', 'LS manquants'],
      ['Valbrune', 9873, 1898, 571],
      ['Orne', 2745, 501, 48],
      ['Total', 12618, 2399, 619],
    ]
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.nat(12), async (haut, gauche) => {
        const marge: readonly Saisie[] = Array.from({ length: gauche }, () => null)
        const lignes = [...Array.from({ length: haut }, () => [null]), ...tableau.map((ligne) => [...marge, ...ligne])]
        const classeur = await reconnaitreLignes(lignes)
        expect(classeur.tableaux[0]?.plage).toEqual({ feuille: 'Feuil1', ligne: haut, colonne: gauche, lignes: 4, colonnes: 4 })
        expect(resumerTableaux(classeur)[0]).toMatch(/: 2 objets, totaux \d+$/)
      }),
    )
  })
})
