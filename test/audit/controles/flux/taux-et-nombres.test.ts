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

  it('un titre qui rappelle le plafond compte des logements', async () => {
    const lignes: Lignes = [['Bailleur', 'Flux C', 'État (30 %)', 'dont agents (5 %)', 'ALS (25 %)'], ['Alpha', 1240, 372, 62, 310], ['Beta', 650, 210, 32, 163]]
    expect((await relever({ 'Réservations du flux': lignes })).filter((constat) => constat.startsWith('IN COM') || constat.startsWith('EL'))).toEqual(['EL FLUX-08 Réservations du flux!C3 210→195'])
  })

  it('des logements sans taux se jugent sur le flux de leur ligne', async () => {
    const lignes: Lignes = [['Bailleur', 'Flux C', 'Contingent préfectoral (lgts)', 'dont agents (lgts)'], ['Alpha', 1240, 372, 62], ['Beta', 650, 210, 32]]
    expect(await relever({ 'Réservations du flux': lignes })).toEqual(['EL FLUX-08 Réservations du flux!C3 210→195'])
  })
})

describe('répartition de taux et de logements sous des titres à deux étages', () => {
  it('les agents et les logements se jugent aussi sûrement que le reste', async () => {
    const lignes: Lignes = [
      ['Organisme HLM', 'Assiette nette', 'État', null, 'dont agents', null, 'ALS', null, 'Non affecté', null],
      [null, null, 'Taux', 'Lgts', 'Taux', 'Lgts', 'Taux', 'Lgts', 'Taux', 'Lgts'],
      ['Ophis', 1000, 0.3, 300, 0.05, 50, 0.25, 250, 0.45, 450],
      ['Assemblia', 640, 0.3, 192, 0.07, 44, 0.2, 128, 0.5, 320],
      ['Aulim', 200, 0.3, 60, 0.05, 10, 0.2, 75, 0.5, 100],
    ]
    expect(await relever({ 'Conventions de réservation': lignes })).toEqual(['EL FLUX-08 Conventions de réservation!E4 0.07→0.05', 'IN FLUX-18 Conventions de réservation!H5 75→40'])
  })
})

describe('des attributions constatées ne sont pas des parts du flux', () => {
  it.each([
    ['nombre et dont', [['Réservataire', 'Attributions', 'dont publics prioritaires', 'Taux'], ['Action Logement', 150, 40, 0.2667], ['Collectivités', 90, 25, 0.2778], ['État', 100, 100, 1]]],
    ['premier quartile', [['Réservataire', 'Attributions hors QPV', 'dont 1er quartile', 'Taux 1er quartile'], ['État', 180, 60, 0.3333], ['Collectivités', 90, 27, 0.3]]],
    ['taux seuls', [['Attributions aux publics prioritaires'], ['Réservataire', 'Taux'], ['Action Logement', 0.27], ['Collectivités', 0.28], ['État', 1]]],
  ])('%s', async (_forme, lignes: Lignes) => {
    expect((await relever({ Bilan: lignes })).filter((constat) => constat.includes('FLUX-'))).toEqual([])
  })
})

describe('répartition en logements d’un territoire', () => {
  it('un titre qui revient sur des nombres ne coupe pas le tableau, une part de plus de 100 compte des logements', async () => {
    const lignes: Lignes = [['EPCI', 'Flux C', 'État', 'dont agents de l’État', 'Communes', 'EPCI', 'Part non réservée', 'Total'], ['Poitiers', 600, 180, 30, 60, 40, 290, 600], ['Châtellerault', 260, 90, 13, 20, 10, 127, 260], ['Haut-Poitou', 110, 33, 8, 10, 4, 55, 110]]
    expect(await relever({ 'Droits de réservation': lignes })).toEqual(['EL FLUX-08 Droits de réservation!C3 90→78', 'EL FLUX-08 Droits de réservation!D4 8→5'])
  })

  it('« Total flux (C) » sous les réservataires est ce qu’ils se partagent', async () => {
    const lignes: Lignes = [['Réservataire', 'Taux', 'Logements'], ['État', 0.3, 150], ['dont agents', 0.05, 25], ['Action Logement', 0.2, 120], ['Total flux (C)', null, 500]]
    expect(await relever({ 'Flux 2024': lignes })).toEqual(['IN FLUX-18 Flux 2024!C4 120→100'])
  })
})

describe('assiette couchée', () => {
  it('un flux faux de son propre chef se dit à part du poste qui ne se soustrait pas', async () => {
    const poste = (c: number): Lignes => [['Poste', 'Unicil'], ['A – Logements mis en location', 640], ['b1 – Mutations internes', 70], ['b2 – NPNRU', 20], ['Démolitions hors ANRU', 12], ['B – Total des logements soustraits', 102], ['C – Flux à répartir', c]]
    expect(await relever({ Assiette: poste(538) })).toEqual(['EL FLUX-05 Assiette!B5 12→0'])
    expect(await relever({ Assiette: poste(528) })).toEqual(['EL FLUX-05 Assiette!B5 12→0', 'EL FLUX-04 Assiette!B7 528→538'])
  })

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

  it('« Nature de l’opération » est la catégorie, « Date du relogement » la date de l’urgence', async () => {
    const operations: Lignes = [['Nature de l’opération', 'Libellé de l’opération', 'Nb logts soustraits', 'Programme ANRU'], ['Mutations internes', 'Mutations', 85, null], ['Renouvellement urbain', 'Kalliste', 42, 'NPNRU'], ['Renouvellement urbain', 'Bel Horizon', 16, 'Hors programme']]
    const urgences: Lignes = [['Motif d’urgence', 'Date du relogement', 'Nb de ménages', 'Date de la décision préfectorale'], ['Effondrement', '2024-03-02', 5, '2024-03-04'], ['Mise à l’abri', '2024-06-10', 3, null]]
    expect(await relever({ B: operations, Urgences: urgences })).toEqual(['EL FLUX-05 B!D4 Hors programme→null', 'EL FLUX-06 Urgences!D3 null→null'])
  })

  it('« Quote-part du flux (%) » est un taux', async () => {
    const lignes: Lignes = [['Réservataire', 'Quote-part du flux (%)', 'Logements'], ['État', 30, 90], ['dont agents', 6.5, 19], ['ALS', 26, 78], ['Non réservé', 44, 132]]
    expect(await relever({ Flux: lignes })).toEqual(['EL FLUX-08 Flux!B3 6.5→5'])
  })

  it('à côté de « Type », « Réservataire » est un nom', async () => {
    const lignes: Lignes = [['Réservataire', 'Type', 'Contrepartie', 'Gestion'], ['Préfet', 'État', null, 'Directe'], ['Mayenne', 'Collectivité', null, 'Déléguée'], ['Crédit Immobilier', 'Banque', 'Financement', 'Déléguée']]
    expect(await relever({ Réservataires: lignes })).toEqual(['IN FLUX-01 Réservataires!B4 Banque→null', 'AL FLUX-01 Réservataires!C3 null→null'])
  })

  it('un décompte par bailleur est celui de l’État si son titre le dit', async () => {
    const lignes: Lignes = [['Bailleur', 'Attributions', 'Baux signés', 'Décomptées'], ['Mancelle', 130, 121, 121], ['Podeliha', 90, 84, 90]]
    expect(await relever({ Décompte: [['Décompte du contingent de l’État'], ...lignes] })).toEqual(['EL FLUX-19 Décompte!D4 90→84'])
    expect(await relever({ Décompte: lignes })).toEqual([])
  })

  it('une décision demandée n’est pas une décision', async () => {
    const lignes: Lignes = [['Motif', 'Date', 'Ménages relogés', 'Décision du préfet'], ['Incendie', '2024-02-04', 6, '2024-02-05'], ['Crue', '2024-02-09', 2, '2024-02-10'], ['Fuite', '2024-02-20', 2, '2024-02-21'], ['Péril', '2024-03-01', 3, 'demande de prolongation']]
    expect(await relever({ Urgences: lignes })).toEqual(['EL FLUX-06 Urgences!D5 demande de prolongation→null'])
  })

  it('« Taux État » dit de quoi sont les taux', async () => {
    const lignes: Lignes = [['Bailleur', 'Taux État', 'dont agents', 'Arrêté'], ['A', 0.3, 0.05, null], ['B', 0.34, 0.05, null], ['C', 0.3, 0.055, null]]
    expect(await relever({ Feuil1: lignes })).toEqual(['EL FLUX-08 Feuil1!B3 0.34→0.3', 'EL FLUX-08 Feuil1!C4 0.055→0.05'])
  })

  it('des attributions par réservataire ne sont pas des taux de convention', async () => {
    expect(await relever({ Feuil1: [['Part des attributions par réservataire'], ['Bailleur', 'État', 'ALS', 'Communes', 'Bailleur'], ['A', 0.35, 0.3, 0.25, 0.1], ['B', 0.41, 0.2, 0.24, 0.15]] })).toEqual([])
  })

  it('le flux écrit sous la répartition est le sien', async () => {
    const lignes: Lignes = [['Réservataire', 'Taux', 'Logements'], ['État', 0.3, 120], ['ALS', 0.25, 110], ['Non réservé', 0.45, 180], [null], [null], ['Flux C', 400]]
    expect(await relever({ Fiche: lignes })).toEqual(['IN FLUX-18 Fiche!C3 110→100'])
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
