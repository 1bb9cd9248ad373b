import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((constat) => /^(?:EL|IN) COT-/.test(constat))
}

describe('grilles sous d’autres titres', () => {
  const lignes: Lignes = [
    [null, 'A – Publics prioritaires (art. L. 441-1)'],
    [1, 'Ménage reconnu DALO', 150],
    [2, 'Personne en situation de handicap', 60],
    [null, 'B – Situation du demandeur'],
    [3, 'Logement non décent', 20],
    [null, 'C – Critères locaux'],
    [4, 'Dette de loyer', -10, '31/12/2025'],
  ]

  it('« N° » et « Cotation (points) » devant une section : une grille, non des demandes', async () => {
    const titres = ['N°', 'Situation du ménage', 'Cotation (points)', 'Date de fin', 'Observations']
    expect(await relever({ Grille: [titres, ...lignes] })).toEqual(['EL COT-11 Grille!B8 Dette de loyer→null'])
  })

  it('sous un titre inconnu, une grille n’est pas une seconde liste de demandes', async () => {
    const grille: Lignes = [['N°', 'Profil visé', 'Cotation (points)'], [1, 'DALO', 150], [2, 'Handicap', 60], [3, 'Logement non décent', 20], [4, 'Parent isolé', 10]]
    const notes: Lignes = [['Numéro', 'Note', 'Statut'], ['A', 210, 'Active'], ['B', 180, 'Active'], ['C', 95, 'Active'], ['D', 40, 'Active']]
    expect(await relever({ Barème: grille, Demandes: notes, Bord: [['Note la plus haute', 210], ['Note la plus basse', 40], ['Note médiane', 131.25]] })).toEqual(['IN COT-20 Bord!B3 131.25→137.5'])
  })

  it('« Situation de logement » que répètent des demandes : des demandes', async () => {
    const demandes: Lignes = [['Numéro', 'Situation de logement', 'Sans abri', 'Hébergé chez un tiers', 'Note'], ['1', 'Sans abri', 'O', 'N', 40], ['2', 'Chez un particulier', 'O', 'O', 20], ['3', 'A l’hôtel', 'N', 'O', 20], ['4', 'Structure d’hébergement', 'N', 'N', 0]]
    expect(await relever({ Demandes: demandes })).toEqual(['IN COT-08 Demandes!C3 O→null'])
  })
})

it('« Réf. », une note et un statut : les notes d’où sort la médiane', async () => {
  const notes: Lignes = [['Réf.', 'Typologie', 'Statut de la demande', 'Note de cotation'], ['A', 'T2', 'Active', 210], ['B', 'T3', 'Active', 180], ['C', 'T2', 'Active', 95], ['D', 'T3', 'Active', 95], ['E', 'T2', 'Active', 40], ['F', 'T3', 'Radiée', 300]]
  expect(await relever({ Demandes: notes, Bord: [['Note la plus haute', 210], ['Note la plus basse', 40], ['Note médiane', 124]] })).toEqual(['IN COT-20 Bord!B3 124→95'])
})

describe('COT-19 : l’ensemble des délais croisés', () => {
  const baux: Lignes = [
    ['Taille', 'Financement', 'Demande déposée le', 'Bail signé le'],
    ['T1', 'PLAI', '10/01/2021', '10/01/2023'], ['T2', 'PLUS', '01/06/2021', '01/06/2023'], ['T2', 'PLUS', '15/09/2022', '15/09/2023'],
    ['T2', 'PLUS', '01/02/2021', '01/10/2023'], ['T2', 'PLAI', '01/04/2022', '01/08/2023'],
  ]
  const tableau = (deux: number, tout: number): Lignes => [['Délai moyen d’attente (mois)'], ['Taille', 'PLAI', 'PLUS', 'Tous financements'], ['T1', 24, '-', 24], ['T2', 16, 22.6, deux], ['Ensemble', 20, 22.6, tout]]

  it.each([
    ['pondéré', 21, 21.6, []],
    ['une ligne de moyenne de moyennes', 19.3, 21.6, ['IN COT-19 Délais!D4 19.3→21']],
    ['le coin, moyenne des lignes', 21, 22.5, ['IN COT-19 Délais!D5 22.5→21.6']],
    ['le coin, moyenne des cases', 21, 20.9, ['IN COT-19 Délais!D5 20.9→21.6']],
  ])('%s', async (_cas, deux, tout, attendus) => {
    expect(await relever({ Baux: baux, Délais: tableau(deux, tout) })).toEqual(attendus)
  })

  it.each([
    ['des lignes', 22.5],
    ['des colonnes', 21.3],
    ['des cases', 20.9],
  ])('la phrase du coin dit la moyenne de moyennes : celle %s', async (_cas, tout) => {
    const { constats } = await auditerFeuilles({ Baux: baux, Délais: tableau(21, tout) })
    expect(constats.filter(({ regle }) => regle === 'COT-19').map(({ message: { id } }) => id)).toEqual(['audit-cotation.moyenne-de-moyennes'])
  })
})

describe('dossiers en colonnes à droite de la grille', () => {
  const grille = (premier: Saisie, note: number): Lignes => [['Critère', 'Points', 'Dossier 101', 'Dossier 102', 'Dossier 103'], ['DALO', 100, premier, null, null], ['Handicap', 30, null, 'X', null], ['Parent isolé', 10, 20, null, 10], ['Total', null, 120, note, 10]]

  it.each([
    ['juste', 100, 30, []],
    ['somme fausse', 100, 40, ['IN COT-05 Grille!D5 40→30']],
    ['autre chose que des points', 75, 30, []],
  ])('%s', async (_cas, premier, note, attendus) => {
    expect(await relever({ Grille: grille(premier, note) })).toEqual(attendus)
  })

  it('« Note » sous les critères tient lieu de total', async () => {
    const [titres = [], ...lignes] = grille(100, 40)
    expect(await relever({ Grille: [titres, ...lignes.slice(0, -1), ['Note', null, 120, 40, 10]] })).toEqual(['IN COT-05 Grille!D5 40→30'])
  })
})

describe('suivis sous d’autres titres', () => {
  it('« Présence (O/N) », « Points dans l’outil »', async () => {
    const rubriques: Lignes = [['Rubrique', 'Présence (O/N)', 'Page'], ['Principe de la cotation', 'O', 4], ['Modalités de la cotation', 'O', 5], ['Critères retenus', 'O', 6], ['Poids des critères', 'O', 6], ['Effet du refus d’un logement adapté', 'N', null], ['Modalités d’évaluation', 'O', 9], ['Information du demandeur', 'O', 9]]
    const poids: Lignes = [['Critère', 'Points au PPGDID', 'Points dans l’outil'], ['DALO', 50, 50], ['Handicap', 30, 35], ['Parent isolé', 10, 10]]
    expect(await relever({ Plan: rubriques, Poids: poids })).toEqual(['EL COT-03 Plan!B6 N→Oui', 'EL COT-03 Poids!C3 35→30'])
  })

  it('« Catégorie d’acteur », « Logiciel de cotation »', async () => {
    const acteurs: Lignes = [['Nom du partenaire', 'Catégorie d’acteur', 'Invité (O/N)'], ['Communes', 'Communes membres', 'O'], ['Noalis', 'Bailleur social', 'N'], ['Action Logement Services', 'Action Logement Services', 'O']]
    const outils: Lignes = [['EPCI', 'Logiciel de cotation', 'Remontée automatique au SNE', 'Légalité contrôlée', 'DHUP informée'], ['CA Saintes', 'module SNE', 'oui', 'oui', 'oui'], ['CA Niort', 'outil privé agréé', 'non', 'oui', 'oui']]
    expect(await relever({ Acteurs: acteurs, Outils: outils })).toEqual(['EL COT-24 Acteurs!C3 N→Oui', 'EL COT-25 Outils!C3 non→Oui'])
  })
})

describe('lectures plus larges', () => {
  it('« Code SNE » : L02 dit local un critère du module', async () => {
    const lignes: Lignes = [['Code SNE', 'Libellé', 'Nb de pts'], ['P01', 'DALO', 25], ['P02', 'Handicap', 12], ['L01', 'Travailleur essentiel', 6], ['L02', 'Logement non décent', 3]]
    expect(await relever({ Cotation: lignes })).toEqual(['IN COT-07 Cotation!B5 Logement non décent→null'])
  })

  it('une colonne de points des mutations note les demandes de mutation', async () => {
    const grille: Lignes = [['Critère', 'Points 1re demande', 'Points mutation'], ['DALO', 80, 90], ['Handicap', 30, 30], ['Sous occupation', 0, 25]]
    const titres = ['NUR', 'Locataire HLM', 'DALO', 'Handicap', 'Sous-occupation', 'Grille appliquée', 'Note']
    const demandes = (quatrieme: number): Lignes => [titres, ['1', 'oui', 'non', 'oui', 'oui', 'Mutation', 55], ['2', 'non', 'non', 'oui', 'non', 'Générale', 30], ['3', 'oui', 'non', 'oui', 'oui', 'Mutation', 55], ['4', 'oui', 'oui', 'non', 'non', 'Mutation', quatrieme]]
    expect(await relever({ Grilles: grille, Demandes: demandes(90) })).toEqual([])
    expect(await relever({ Grilles: grille, Demandes: demandes(95) })).toEqual(['IN COT-05 Demandes!G5 95→90'])
  })

  it.each([
    ['Oui', 'Oui', []],
    ['Oui', 'Non (refus)', ['EL COT-11 Demandes!E3 Non (refus)→null']],
    ['Oui', 'Non', ['EL COT-11 Demandes!E3 Non→null']],
    ['Non', 'Non (recours DALO : refus)', []],
  ])('statut prioritaire d’un ménage DALO (%s) après un refus : « %s »', async (dalo, statut, attendus) => {
    const demandes: Lignes = [['N° unique', 'DALO', 'Refus logement adapté', 'Note', 'Prioritaire'], ['1', 'Oui', 'Non', 100, 'Oui'], ['2', dalo, 'Oui', 80, statut], ['3', 'Non', 'Non', 0, 'Non']]
    expect(await relever({ Demandes: demandes })).toEqual(attendus)
  })
})

it('« Pièces valides » ne se double pas, fût-ce sur une pièce récente', async () => {
  const grille: Lignes = [['Critère', 'Points'], ['DALO', 50], ['Handicap', 20], ['Pièces valides', 5]]
  const demandes: Lignes = [['Notes calculées le 01/06/2024'], ['N° unique', 'DALO', 'Handicap', 'Pièces valides', 'Date du justificatif', 'Note'], ['1', 100, 0, 5, '02/03/2024', 105], ['2', 50, 0, 10, '01/03/2024', 60], ['3', 0, 20, 5, null, 25]]
  expect(await relever({ Grille: grille, Demandes: demandes })).toEqual(['EL COT-06 Demandes!D4 10→5'])
})

it('une pénalité sous « Refus logement adapté » n’est pas un nombre de logements négatif', async () => {
  const demandes: Lignes = [['N° unique', 'DALO', 'Handicap', 'Refus logement adapté', 'Note'], ['1', 50, 0, 0, 50], ['2', 50, 0, -60, -10], ['3', 0, 20, 0, 20], ['4', 50, 20, 0, 70], ['5', 0, 20, 0, 20]]
  expect(resumer(await auditerFeuilles({ Demandes: demandes })).filter((constat) => /^(?:EL|IN) /.test(constat))).toEqual([])
})

it.each([
  ['6 mois', []],
  ['durée non limitée', ['EL COT-11 Grille!A4 Refus non justifié d’un logement adapté→null']],
])('points négatifs, observation « %s »', async (observation, attendus) => {
  const lignes: Lignes = [['Critère', 'Points', 'Observations'], ['DALO', 50, null], ['Handicap', 40, null], ['Refus non justifié d’un logement adapté', -30, observation]]
  expect(await relever({ Grille: lignes })).toEqual(attendus)
})

it('cotation en service sans aucun logement qualifié', async () => {
  const parc: Lignes = [['EPCI', 'Cotation en service', 'Logements du parc', 'Logements qualifiés'], ['CA X', 'Oui', 2400, 1800], ['CA Y', 'Oui', 1500, 0], ['CC Z', 'Non', 900, 0]]
  expect(resumer(await auditerFeuilles({ Parc: parc })).filter((constat) => constat.startsWith('AL COT-29'))).toEqual(['AL COT-29 Parc!D3 0→null'])
})
