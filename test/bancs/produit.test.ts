import { ecarts, valeurs } from '../../bancs/mesure/controles'

/** Jamais de temps ici : seulement que le noyau mesuré calcule bien la loi. */
describe('les noyaux de plage du produit', () => {
  it.each(['W1', 'W2', 'W3'] as const)('%s : mêmes valeurs que la même loi écrite directement, sur 20 000 lignes', (charge) => {
    const directes = valeurs(charge, 'JS de la même loi', 20_000)
    expect(new Set(directes).size).toBeGreaterThan(50)
    expect(ecarts(directes, valeurs(charge, 'produit, plage', 20_000))).toEqual([])
  })

  it.each(['W1', 'W2'] as const)('%s : la plage et la fonction du catalogue s’accordent', (charge) => {
    expect(ecarts(valeurs(charge, 'produit, plage', 2000), valeurs(charge, 'produit, fonction', 2000))).toEqual([])
  })

  it('W1 : NaN là où il n’y a pas d’objectif', () => {
    const plage = valeurs('W1', 'produit, plage', 2000)
    expect(plage.filter((valeur) => Number.isNaN(valeur)).length).toBeGreaterThan(100)
  })
})
