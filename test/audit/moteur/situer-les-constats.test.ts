import type { ConstatDAudit } from '../../../src/audit/types'
import { situerLesConstats } from '../../../src/audit/moteur/situer-les-constats'
import { plageDUneCellule } from '../../../src/classeur/instantane'
import { unConstat, unTableau } from '../rapport/fabrique'

async function situer(ligne: number, colonne: number, suite: Partial<ConstatDAudit> = {}) {
  const { tableau } = await unTableau()
  const [situe] = situerLesConstats([unConstat({ lieu: plageDUneCellule('Bilan', ligne, colonne), ...suite })], [tableau])
  return situe
}

describe('commune et format d’un constat', () => {
  it.each([
    ['nom', 1, 'Aix'],
    ['code, à défaut de nom', 2, '01004'],
    ['rien sur la ligne', 3, undefined],
    ['ligne de total', 4, undefined],
    ['ligne de titres', 0, undefined],
  ])('commune : %s', async (_cas, ligne, commune) => {
    expect((await situer(ligne, 2))?.commune).toBe(commune)
  })

  it.each([
    ['effectif', 2, [180, 189], '#,##0'],
    ['effectif qui n’est pas entier', 2, [180.5, 189], undefined],
    ['taux écrit en fraction', 3, [0.2, 0.25], '0.00%'],
    ['taux dont l’une des valeurs est en points', 3, [0.2, 25], undefined],
    ['date', 4, [45_000, 45_001], 'dd/mm/yyyy'],
    ['nombre qui n’est pas une date', 4, [12, 45_001], undefined],
    ['nom', 0, [1, 2], undefined],
  ] as const)('format : %s', async (_cas, colonne, [lu, attendu], format) => {
    expect((await situer(1, colonne, { lu, attendu }))?.format).toBe(format)
  })

  it('sans nombre, pas de format ; hors d’un tableau ou sans lieu, rien de plus', async () => {
    expect((await situer(1, 2, { lu: 'x', attendu: null }))?.format).toBeUndefined()
    const ailleurs = unConstat({ lieu: plageDUneCellule('Bilan', 9, 2) })
    const sansLieu = unConstat({ lieu: null })
    const { tableau } = await unTableau()
    expect(situerLesConstats([ailleurs, sansLieu], [tableau])).toEqual([ailleurs, sansLieu])
  })

  it('dans un tableau transposé, l’objet est la colonne', async () => {
    const { tableau } = await unTableau()
    const transpose = { ...tableau, transpose: true, enTete: 0, totaux: [], colonnes: tableau.colonnes.map((colonne) => ({ ...colonne, rang: colonne.rang + 1 })) }
    const [situe] = situerLesConstats([unConstat({ lieu: plageDUneCellule('Bilan', 3, 2) })], [transpose])
    expect(situe?.commune).toBe('02000')
  })
})
