import { ecarts, valeurs } from '../../bancs/mesure/controles'

/** Jamais de temps ici : seulement que le noyau mesuré calcule bien la loi. */
describe('les noyaux de plage du produit', () => {
  // W1 va à 100 000 lignes : les deux communes à 4,00 points exactement n’y viennent qu’aux rangs 24 133 et 71 251.
  it.each([
    ['W1', 100_000],
    ['W2', 20_000],
    ['W3', 20_000],
  ] as const)('%s : mêmes valeurs que la même loi écrite directement, sur %i lignes', (charge, effectif) => {
    const directes = valeurs(charge, 'JS de la même loi', effectif)
    expect(new Set(directes).size).toBeGreaterThan(50)
    expect(ecarts(directes, valeurs(charge, 'produit, plage', effectif))).toEqual([])
  })

  it.each(['W1', 'W2'] as const)('%s : la plage et la fonction du catalogue s’accordent', (charge) => {
    expect(ecarts(valeurs(charge, 'produit, plage', 2000), valeurs(charge, 'produit, fonction', 2000))).toEqual([])
  })

  it('W4 : les 54 critères du SNE notés et distribués comme le programme direct', () => {
    const directes = valeurs('W4', 'JS de la même loi', 5000)
    expect(directes).toHaveLength(5000 + 6 * 4)
    expect(new Set(directes).size).toBeGreaterThan(100)
    expect(ecarts(directes, valeurs('W4', 'produit, fonction', 5000))).toEqual([])
  })

  it('W1 : NaN là où il n’y a pas d’objectif', () => {
    const plage = valeurs('W1', 'produit, plage', 2000)
    expect(plage.filter((valeur) => Number.isNaN(valeur)).length).toBeGreaterThan(100)
  })
})
