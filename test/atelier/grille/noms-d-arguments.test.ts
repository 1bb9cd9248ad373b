import { nommerArguments } from '../../../src/atelier/grille/noms-d-arguments'

describe('noms français des arguments natifs', () => {
  it.each([
    [['Number 1', 'number2'], ['nombre1', 'nombre2']],
    [['lookup_value', 'table_array', 'col_index_num', 'range_lookup'], ['valeur_cherchée', 'table_matrice', 'no_index_col', 'valeur_proche']],
    [['criteria_range1', 'criteriaRange2'], ['plage_critères1', 'plage_critères2']],
    [['known_y\'s', 'mystery'], ['y_connus', 'argument2']],
    [['array', 'array'], ['matrice', 'matrice2']],
    [[], []],
  ])('%j → %j', (anglais, francais) => {
    expect(nommerArguments(anglais)).toEqual(francais)
  })
})
