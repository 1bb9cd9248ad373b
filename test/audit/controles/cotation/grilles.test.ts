import { auditerFeuilles, resumer } from '../../fabrique'
import type { OptionsDAudit } from '../../../../src/audit'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>, options: Partial<OptionsDAudit> = {}): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles, options)).filter((constat) => constat.includes(' COT-'))
}

const graves = (constats: readonly string[]): readonly string[] => constats.filter((constat) => /^(?:EL|IN) /.test(constat))
const TITRES = ['Critère', 'Catégorie', 'Points', 'Début', 'Fin', 'Motif', 'Remarque']

function grille(lignes: Lignes, titre = 'Grille paramétrée dans le module du SNE'): Readonly<Record<string, Lignes>> {
  return { Grille: [[titre], TITRES, ['DALO', 'prioritaire', 100], ['Handicap', 'prioritaire', 50], ...lignes] }
}

const locaux = (nombre: number, categorie = 'local'): Lignes => Array.from({ length: nombre }, (_, rang) => [`Cause territoriale numéro ${rang + 1} du plateau`, categorie, 5, null, null, 'délibération'])

describe('COT-10 : critères locaux', () => {
  it.each([
    [9, []],
    [10, []],
    [11, ['EL COT-10 Grille!A15 11→10']],
  ])('%d critères locaux', async (nombre, attendus) => {
    expect(graves(await relever(grille(locaux(nombre))))).toEqual(attendus)
  })

  it('un outil propre : information seulement', async () => {
    const lus = await relever(grille(locaux(11), 'Grille de l’outil propre, hors module'))
    expect(lus.filter((constat) => constat.includes('COT-10'))).toEqual(['IF COT-10 Grille!A15 11→10'])
  })

  it('des libellés inconnus que rien ne dit locaux ne condamnent pas', async () => {
    expect(graves(await relever(grille(locaux(14, 'situation'))))).toEqual([])
  })

  it('les négatifs comptent, selon la lecture', async () => {
    const lignes: Lignes = [...locaux(9), ['Refus d’un logement adapté', 'local négatif', -20, '01/01/2024', '30/06/2024', 'refus'], ['Fausse déclaration manifeste', 'local négatif', -20, '01/01/2024', '30/06/2024', 'fraude']]
    const compte = (constats: readonly string[]) => constats.filter((constat) => constat.includes('COT-10'))
    expect(compte(await relever(grille(lignes)))).toEqual(['AL COT-10 Grille!A15 11→10 AMB-74'])
    expect(compte(await relever(grille(lignes), { lectures: new Map([['AMB-74', 1]]) }))).toEqual([])
    expect(compte(await relever(grille(lignes), { lectures: new Map([['AMB-74', 0]]) }))).toEqual(['EL COT-10 Grille!A15 11→10'])
  })
})

describe('COT-10 : critères locaux à part', () => {
  const causes = (de: number, a: number): readonly string[] => Array.from({ length: a - de + 1 }, (_, rang) => `Cause du plateau numéro ${de + rang}`)
  const liste = (titre: string, de: number, a: number): Lignes => [['Code', titre, 'Points'], ...causes(de, a).map((cause, rang) => [`L${String(rang + 1).padStart(2, '0')}`, cause, 5])]
  const complete = (de: number, a: number): Lignes => [['Famille', 'Critère', 'Points'], ['Prioritaires', 'DALO', 100], ...causes(de, a).map((cause) => ['Critères locaux', cause, 5])]
  const nommee: Lignes = [['Critère', 'Points'], ['DALO', 100], ['Parent isolé', 10]]

  it.each<readonly [string, Readonly<Record<string, Lignes>>, readonly string[]]>([
    ['dix, par l’intitulé', { Annexe: liste('Critère local', 1, 10) }, []],
    ['onze, par l’intitulé', { Annexe: liste('Critère local', 1, 11) }, ['EL COT-10 Annexe!B12 11→10']],
    ['onze, par le nom de la feuille', { 'Critères locaux': [['Critère', 'Points'], ...causes(1, 11).map((cause) => [cause, 5])] }, ['EL COT-10 Critères locaux!A12 11→10']],
    ['onze, par leur type, à côté d’une grille', { Grille: nommee, Annexe: [['Type', 'Critère', 'Points'], ...causes(1, 11).map((cause) => ['Local', cause, 5])] }, ['EL COT-10 Annexe!B12 11→10']],
    ['onze, par leurs codes, à côté d’une grille', { Grille: nommee, Annexe: liste('Critère', 1, 11) }, ['EL COT-10 Annexe!B12 11→10']],
    ['des codes sans grille ne disent rien', { Annexe: liste('Critère', 1, 11) }, []],
    ['dix, repris dans la grille', { Grille: complete(1, 10), 'Critères locaux': liste('Critère local', 1, 10) }, []],
    ['onze d’une feuille à l’autre', { Grille: complete(1, 8), 'Critères locaux': liste('Critère local', 4, 11) }, ['EL COT-10 Critères locaux!B9 11→10']],
    ['onze après des points négatifs', { Grille: [['Famille', 'Critère', 'Points'], ['Prioritaires', 'DALO', 100], ['Critère local', 'Retard à un rendez-vous', -5]], Annexe: liste('Critère local', 1, 11) }, ['EL COT-11 Grille!B3 Retard à un rendez-vous→null', 'EL COT-10 Annexe!B12 12→10']],
    ['deux millésimes se comptent chacun', { 'Grille 2022': complete(1, 8), 'Critères locaux 2024': liste('Critère local', 4, 11) }, []],
    ['deux EPCI se comptent chacun', { Annexe: [['EPCI', 'Critère local', 'Points'], ...causes(1, 6).map((cause) => ['CA du Val', cause, 5]), ...causes(7, 12).map((cause) => ['CC des Monts', cause, 5])] }, []],
    ['une liste de critères possibles', { Grille: nommee, 'Critères locaux possibles': liste('Critère local', 1, 14) }, []],
  ])('%s', async (_cas, feuilles, attendus) => {
    expect(graves(await relever(feuilles))).toEqual(attendus)
  })

  it('repris à part avec les mêmes points, ils ne font pas deux grilles : les notes se jugent', async () => {
    const demandes: Lignes = [['Numéro unique', 'DALO', 'Cause du plateau numéro 1', 'Note'], ['A', 100, 0, 100], ['B', 0, 5, 5], ['C', 100, 5, 105], ['D', 100, 5, 150]]
    const lus = await relever({ Grille: complete(1, 2), 'Critères locaux': liste('Critère local', 1, 2), Demandes: demandes })
    expect(graves(lus)).toEqual(['IN COT-05 Demandes!D5 150→105'])
  })
})

describe('COT-11 : points négatifs', () => {
  it('un refus et une fraude bornés dans le temps, même abrégés', async () => {
    const lignes: Lignes = [['Refus d’une proposition de logement', 'local négatif', -20, '01/01/2024', '30/06/2024', 'refus'], ['Fausse déclaration', 'local négatif', -20, '01/01/2024', '30/06/2024', 'fraude']]
    expect(graves(await relever(grille(lignes)))).toEqual([])
  })

  it('sans fin', async () => {
    expect(graves(await relever(grille([['Refus d’un logement adapté', 'local négatif', -20, '01/01/2024', null, 'refus']])))).toEqual(['EL COT-11 Grille!E5 null→null'])
  })

  it('une durée dite dans la remarque vaut une fin', async () => {
    expect(graves(await relever(grille([['Refus d’un logement adapté', 'local négatif', -20, '01/01/2024', null, 'refus', 'pendant 6 mois']])))).toEqual([])
  })

  it('un autre motif', async () => {
    expect(graves(await relever(grille([['Retard à un rendez-vous', 'local négatif', -5, '01/01/2024', '30/06/2024', 'retard']])))).toEqual(['EL COT-11 Grille!A5 Retard à un rendez-vous→null'])
  })
})

describe('COT-07, COT-12, COT-13, COT-14, COT-16, COT-17 : lignes d’une grille', () => {
  it('un critère du module présenté comme local', async () => {
    expect(graves(await relever(grille([['Parent isolé', 'critère local', 10, null, null, 'délibération']])))).toEqual(['IN COT-07 Grille!A5 Parent isolé→null'])
  })

  it('un mot protégé et un prioritaire à zéro : alertes', async () => {
    const lus = await relever(grille([['Nationalité française', 'local', 5, null, null, 'délibération'], ['Logement indigne', 'prioritaire', 0]]))
    expect(graves(lus)).toEqual([])
    expect(lus).toEqual(expect.arrayContaining(['AL COT-12 Grille!A5 Nationalité française→null', 'AL COT-16 Grille!C6 0→null']))
  })

  it.each([
    ['Habite la commune', 'critère éliminatoire', ['EL COT-13 Grille!G5 critère éliminatoire→null']],
    ['Parent isolé', 'à défaut, la demande est écartée', ['EL COT-17 Grille!G5 à défaut, la demande est écartée→null']],
    ['Habite la commune', 'jamais éliminatoire', []],
    ['Habite la commune', 'les dossiers sont examinés en commission', []],
  ])('%s : « %s »', async (critere, remarque, attendus) => {
    expect(graves(await relever(grille([[critere, 'situation', 10, null, null, null, remarque]])))).toEqual(attendus)
  })

  it('un critère à deux poids, sauf si sa précision les distingue', async () => {
    const lignes: Lignes = [['Parent isolé', 'situation', 10], ['Parent isolé', 'situation', 20]]
    expect(graves(await relever(grille(lignes)))).toEqual(['EL COT-14 Grille!C6 20→10'])
    expect(graves(await relever(grille([['Parent isolé', 'situation', 10, null, null, null, 'un enfant'], ['Parent isolé', 'situation', 20, null, null, null, 'trois enfants']])))).toEqual([])
  })

  it('une déclinaison par réservataire', async () => {
    const lignes: Lignes = [['Points par réservataire'], ['Critère', 'État', 'Communes', 'ALS'], ['DALO', 100, 100, 100], ['Habite la commune', 10, 20, 10], ['Handicap', 40, 40, 40]]
    expect(graves(await relever({ Declinaison: lignes }))).toEqual(['EL COT-14 Declinaison!C4 20→10'])
  })

  it('à égalité, la grille votée départage', async () => {
    const lignes: Lignes = [['Critère', 'État', 'Communes'], ['DALO', 100, 100], ['Handicap', 40, 50]]
    expect(graves(await relever({ ...grille([]), Declinaison: lignes }))).toEqual(['EL COT-14 Declinaison!B3 40→50'])
  })
})

describe('COT-19, COT-20 : statistiques', () => {
  const NOTES: Lignes = [
    ['Demande', 'Typologie demandée', 'Statut', 'Note'],
    ...[210, 180, 95, 95, 40, 12].map((note, rang) => [`A${rang}`, 'T2', 'active', note]),
    ...[210, 180, 95, 40].map((note, rang) => [`B${rang}`, 'T3', 'active', note]),
    ['C1', 'T3', 'radiée', 300],
  ]
  const resume = (t2: readonly Saisie[], t3: readonly Saisie[]): Lignes => [['Typologie', 'Demandes actives', 'Meilleure note', 'Note la plus faible', 'Note médiane'], ['T2', ...t2], ['T3', ...t3]]

  it('les exemples du registre : 210, 12 et 95 ; 210, 40 et 137,5', async () => {
    expect(graves(await relever({ Notes: NOTES, Resume: resume([6, 210, 12, 95], [4, 210, 40, 137.5]) }))).toEqual([])
  })

  it('une demande radiée comptée, une moyenne pour une médiane', async () => {
    const lus = graves(await relever({ Notes: NOTES, Resume: resume([6, 210, 12, 105.3], [4, 300, 40, 137.5]) }))
    expect(lus).toEqual(['IN COT-20 Resume!E2 105.3→95', 'IN COT-20 Resume!C3 300→210'])
  })

  it('un résumé d’une autre population ne se juge pas', async () => {
    expect(graves(await relever({ Notes: NOTES, Resume: resume([812, 260, 3, 61], [540, 300, 1, 50]) }))).toEqual([])
    expect(graves(await relever({ Notes: NOTES, Resume: resume([6, 210, 12, 95], [9, 250, 40, 137.5]) }))).toEqual([])
  })

  const delais = (lignes: Lignes): Readonly<Record<string, Lignes>> => ({ Delais: [['Typologie', 'Financement', 'Baux signés', 'Délai moyen (mois)'], ...lignes] })

  it('un délai nul sans attribution, une moyenne de moyennes', async () => {
    const lus = graves(await relever(delais([['T1', 'PLAI', 10, 14], ['T1', 'PLS', 0, 0], ['T2', 'PLUS', 50, 20], ['Ensemble', null, 60, 17]])))
    expect(lus).toEqual(['IN COT-19 Delais!D3 0→null', 'IN COT-19 Delais!D5 17→19'])
  })

  it('une case vide et la moyenne pondérée', async () => {
    expect(graves(await relever(delais([['T1', 'PLAI', 10, 14], ['T1', 'PLS', 0, null], ['T2', 'PLUS', 50, 20], ['Ensemble', null, 60, 19]])))).toEqual([])
  })
})

describe('grilles en blocs, nommées par leur famille', () => {
  it('« Publics prioritaires » et « Critères facultatifs » côte à côte', async () => {
    const lignes: Lignes = [
      ['Publics prioritaires', 'Points', null, 'Critères facultatifs', 'Points'],
      ['DALO', 25, null, 'Parent isolé', 5], ['Handicap', 15, null, 'Sous occupation', 30], ['Logement indigne', 0, null, 'Travaille dans la commune', 2],
    ]
    expect(await relever({ Grille: lignes })).toEqual(['AL COT-16 Grille!E3 30→null', 'AL COT-16 Grille!B4 0→null'])
  })
})

describe('grille saisie avec des unités et des consignes', () => {
  const lignes = (consigne: string): Lignes => [
    ['Code', 'Libellé', 'Type', 'Points', 'Commentaire'],
    ['P01', 'DALO', 'Prioritaire', '60 pts', null], ['P14', 'Personnes dépourvues de logement et d’hébergement', 'Prioritaire', 0, null],
    ['S32', 'Habite l’EPCI', 'Situation', 15, consigne], ['L02', 'Loyers impayés', 'Local', -10, 'jusqu’au 31/12/2025'],
  ]

  it('des points écrits avec leur unité ne font pas une ligne de titres ; un seuil dans la grille écarte par la note', async () => {
    const lus = await relever({ Grille: lignes('Les demandes inférieures à 20 points ne sont pas examinées') })
    expect(lus).toEqual(['EL COT-17 Grille!E4 Les demandes inférieures à 20 points ne sont pas examinées→null', 'EL COT-11 Grille!B5 Loyers impayés→null', 'AL COT-16 Grille!D3 0→null'])
  })

  it('une consigne qui n’écarte personne', async () => {
    expect(graves(await relever({ Grille: lignes('Aucune demande sous 20 points n’est écartée') }))).toEqual(['EL COT-11 Grille!B5 Loyers impayés→null'])
  })
})
