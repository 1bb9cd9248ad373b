import { creerTirage } from '../../scripts/exemple/alea'
import { ecarts, SOMMES, sommesCalculees, valeurs } from '../../bancs/mesure/controles'
import { lignesChangeantes } from '../../bancs/mesure/seuils-entiers'

describe('les charges des bancs', () => {
  it('tirent la suite publiée (graine 42)', () => {
    const tirage = creerTirage(42)
    expect([tirage(), tirage(), tirage()].map((nombre) => nombre.toFixed(6))).toEqual(['0.601104', '0.448291', '0.852466'])
  })

  it.each([1000, 100_000] as const)('retrouvent les sommes de contrôle à %i lignes', (effectif) => {
    expect(sommesCalculees(effectif)).toEqual(SOMMES[effectif])
  })

  it.each(['W1', 'W2', 'W3'] as const)('%s : pairs et JavaScript direct s’accordent sur 500 lignes', (charge) => {
    const directes = valeurs(charge, 'à la lettre', 500)
    expect(directes.length).toBeGreaterThanOrEqual(500)
    expect(ecarts(directes, valeurs(charge, 'json-logic-js', 500))).toEqual([])
    expect(ecarts(directes, valeurs(charge, 'publicodes', 500))).toEqual([])
  })

  it('deux lignes de W1 sur 100 000 changent de tranche avec des seuils entiers, toutes deux à 4,00 points exactement', () => {
    const lignes = lignesChangeantes(100_000)
    expect(lignes.map(({ rang }) => rang)).toEqual([24_133, 71_251])
    for (const { residences, logements, cible, trancheFlottante, trancheEntiere } of lignes) {
      expect(cible * residences - 100 * logements).toBe(4 * residences)
      expect([trancheFlottante, trancheEntiere]).toEqual([2, 1])
    }
  })
})

describe('la comparaison de deux voies', () => {
  it('voit un écart, tolère le bruit des flottants, ne confond pas NaN et 0', () => {
    expect(ecarts([1, 2, NaN], [1 + 1e-9, 2.5, NaN])).toEqual([1])
    expect(ecarts([NaN, 0], [0, NaN])).toEqual([0, 1])
    expect(() => ecarts([1], [1, 2])).toThrow('longueurs')
  })
})
