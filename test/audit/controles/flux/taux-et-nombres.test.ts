import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles))
}

describe('répartition : plusieurs années en colonnes', () => {
  const TITRES = ['Bailleur', '2023 État', '2023 ALS', '2023 Non réservé', '2024 État', '2024 ALS', '2024 Non réservé']

  it('chaque année a sa somme', async () => {
    expect(await relever({ 'Conventions de réservation': [TITRES, ['Alpha', 0.3, 0.3, 0.4, 0.3, 0.2, 0.5], ['Beta', 0.3, 0.4, 0.3, 0.3, 0.4, 0.3]] })).toEqual([])
  })

  it('l’année fautive se voit seule', async () => {
    const lignes: Lignes = [TITRES, ['Alpha', 0.3, 0.3, 0.4, 0.3, 0.4, 0.4], ['Beta', 0.3, 0.4, 0.3, 0.35, 0.4, 0.25]]
    expect(await relever({ 'Conventions de réservation': lignes })).toEqual(['EL FLUX-18 Conventions de réservation!E2:G2 110→100', 'EL FLUX-08 Conventions de réservation!E3 0.35→0.3'])
  })
})

describe('répartition : logements et taux d’un même réservataire côte à côte', () => {
  const TITRES = ['Bailleur', 'Flux C', 'Contingent préfectoral (lgts)', 'Taux du contingent', 'dont agents', 'Taux agents']

  it('chacun se juge sur sa colonne', async () => {
    const lignes: Lignes = [TITRES, ['Alpha', 1240, 372, 0.3, 62, 0.05], ['Beta', 650, 195, 0.3, 45, 0.0692], ['Gamma', 700, 240, 0.3429, 35, 0.05]]
    expect(await relever({ 'Contingent et flux': lignes })).toEqual(['EL FLUX-08 Contingent et flux!F3 0.0692→0.05', 'EL FLUX-08 Contingent et flux!D4 0.3429→0.3'])
  })

  it('des logements sans taux se jugent sur le flux de leur ligne', async () => {
    const lignes: Lignes = [['Bailleur', 'Flux C', 'Contingent préfectoral (lgts)', 'dont agents (lgts)'], ['Alpha', 1240, 372, 62], ['Beta', 650, 210, 32]]
    expect(await relever({ 'Réservations du flux': lignes })).toEqual(['EL FLUX-08 Réservations du flux!C3 210→195'])
  })
})

describe('assiette couchée', () => {
  it('une colonne « Écart » n’est pas une année de plus', async () => {
    const lignes: Lignes = [
      ['Poste', 'Prévu', 'Réalisé', 'Écart'],
      ['Mises en location', 1000, 970, -30],
      ['Mutations internes', 210, 200, -10],
      ['NPNRU', 80, 75, -5],
      ['Ventes', 30, 28, -2],
      ['Total soustrait', 320, 303, -17],
      ['Flux (C)', 680, 667, -13],
    ]
    expect(await relever({ Suivi: lignes })).toEqual([])
  })
})

describe('autres titres et noms', () => {
  it('« Dans l’assiette du flux » dit ce qui y est compté', async () => {
    const lignes: Lignes = [['Résidence', 'Nature', 'Nb logements', 'Dans l’assiette du flux'], ['Tilleuls', 'Logement familial', 48, 'Oui'], ['Phare', 'Foyer', 60, 'Oui'], ['Cap', 'PLI', 8, 'Non']]
    expect(await relever({ Parc: lignes })).toEqual(['EL FLUX-02 Parc!D3 Oui→Non'])
  })

  it('des droits uniques nommés comme une opération ne se soustraient pas', async () => {
    const lignes: Lignes = [['Opération', 'Catégorie', 'Logements soustraits'], ['Mutations internes', 'b1', 120], ['Droits uniques de la ville', 'b1', 10], ['Les Remparts', 'ORCOD', 7]]
    expect(await relever({ Soustractions: lignes })).toEqual(['EL FLUX-07 Soustractions!B3 b1→null'])
  })

  it('une actualisation se reconnaît à ses « avant » et « après », fût-elle de deux années', async () => {
    const lignes: Lignes = [['Réservataire', 'Réservations avant', 'Parc avant', 'Taux 2024', 'Livraisons', 'Parc après', 'Taux 2025'], ['ALS', 120, 2400, 0.05, 150, 2550, 0.05], ['Ville', 96, 2400, 0.04, 150, 2550, 0.0376]]
    expect(await relever({ Actualisation: lignes })).toEqual(['AL FLUX-26 Actualisation!G2 0.05→null'])
  })

  it('une échelle de résidence n’a pas, en plus, à se motiver', async () => {
    const lignes: Lignes = [['Bailleur', 'Réservataire', 'Département', 'Signée le', 'Échelle', 'Motif de l’échelle'], ['Tisserin', 'Roubaix', '59', '2023-10-10', 'Résidence Alma', null]]
    expect(await relever({ Conventions: lignes })).toEqual(['EL FLUX-23 Conventions!E2 Résidence Alma→null'])
  })

  it('un « Taux » propre à chaque commune est la part constatée, non le taux de la convention', async () => {
    const lignes: Lignes = [['Part du préfet par commune – convention à 30 %'], ['Commune', 'Flux C', 'Part préfet', 'Taux'], ['Ajou', 40, 12, 0.3], ['Bezu', 30, 0, 0], ['Cintray', 31, 13, 0.4194]]
    expect(await relever({ Communes: lignes })).toEqual(['AL FLUX-13 Communes!C4 0→9', 'AL FLUX-13 Communes!C5 13→9.3'])
  })
})

describe('revoyure : deux années d’une répartition', () => {
  const TABLE: Lignes = [['Réservataire', 'Taux 2024', 'Taux 2025'], ['État', 0.3, 0.26], ['dont agents', 0.05, 0.05], ['Action Logement', 0.3, 0.32], ['Non réservé', 0.4, 0.42]]

  it('la baisse de l’État que la part non réservée comble n’est pas compensée', async () => {
    expect(await relever({ Flux: [['Clause de revoyure'], ...TABLE] })).toEqual(['AL FLUX-12 Flux!C3 0.26→0.28'])
  })

  it('compensée point pour point, elle est admise', async () => {
    expect(await relever({ Flux: [['Clause de revoyure'], ...TABLE.map((ligne) => (ligne[0] === 'Action Logement' ? [ligne[0], 0.3, 0.34] : ligne[0] === 'Non réservé' ? [ligne[0], 0.4, 0.4] : ligne))] })).toEqual([])
  })

  it('sans revoyure, deux années sont deux répartitions', async () => {
    expect(await relever({ Flux: [['Taux de réservation'], ...TABLE] })).toEqual([])
  })
})

describe('un volume douteux ne rend pas le taux douteux', () => {
  it('les agents en plus des 30 % restent une erreur', async () => {
    const lignes: Lignes = [['Contingent', '% du flux', 'Production'], ['Préfecture – publics prioritaires', 0.3, 180], ['Préfecture – agents publics', 0.05, 30], ['Action Logement', 0.65, 390]]
    expect(await relever({ Conventions: lignes })).toEqual(['EL FLUX-08 Conventions!B3 0.05→0'])
  })

  it('« Ventes (relogements) » est une catégorie soustraite', async () => {
    const lignes: Lignes = [['Bailleur', 'Mises en location', 'Mutations', 'NPNRU', 'ORCOD', 'Ventes (relogements)', 'Total B', 'Flux C'], ['Vilogia', 640, 72, 30, 0, 12, 114, 526], ['SIA', 903, 101, 45, 0, 14, 150, 753]]
    expect(await relever({ Assiettes: lignes })).toEqual(['IN FLUX-05 Assiettes!G3 150→160'])
  })
})
