import { auditerFeuilles, resumer } from '../../fabrique'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((constat) => constat.includes(' COT-'))
}

describe('COT-06 : pièces et points doublés', () => {
  it('sans grille au classeur', async () => {
    const lignes: Lignes = [
      ['Points au 15/03/2024'], [null],
      ['NUD', 'DALO', 'Logement non décent', 'Date du justificatif', 'Total'],
      ['1', 100, null, '01/02/2024', 100], ['2', null, 30, null, 30], ['3', 200, null, '16/03/2023', 200], ['4', null, 60, null, 60], ['5', 200, null, '15/03/2023', 200], ['6', null, 30, null, 30],
    ]
    expect(await relever({ Demandes: lignes })).toEqual(['EL COT-06 Demandes!C7 60→30', 'EL COT-06 Demandes!B8 200→100'])
  })

  it('critère par critère : pièce absente, périmée, fin du doublement, autre poids', async () => {
    const lignes: Lignes = [
      ['Cotation arrêtée au 15/03/2024'], [null],
      ['N° demande', 'Critère', 'Points grille', 'Pièce fournie', 'Date de la pièce', 'Points retenus', 'Doublement jusqu’au'],
      ['1', 'DALO', 100, 'oui', '16/03/2023', 200, '15/03/2024'], ['2', 'Handicap', 40, 'non', null, 80, null],
      ['3', 'Logement non décent', 30, 'oui', '15/03/2023', 60, '14/03/2024'], ['4', 'Habite la commune', 10, 'oui', '29/02/2024', 20, '28/02/2025'], ['5', 'Parent isolé', 10, 'non', null, 15, null],
    ]
    expect(await relever({ Détail: lignes })).toEqual([
      'EL COT-06 Détail!F5 80→40', 'EL COT-06 Détail!F6 60→30', 'EL COT-05 Détail!F8 15→10', 'IN COT-06 Détail!G7 2025-02-28→2025-02-27',
    ])
  })
})

describe('doublement selon le réservataire', () => {
  const titres = ['N° demande', 'Réservataire', 'Critère', 'Points de base', 'Pièce du', 'Coté le', 'Coef', 'Points comptés']
  const doublees: Lignes = [titres, ['1', 'Préfet', 'Logement indigne', 30, '10/01/2024', '01/06/2024', 2, 60], ['2', 'Préfet', 'Parent isolé', 10, null, '01/06/2024', 1, 10]]

  it('refusé à un seul malgré sa pièce', async () => {
    expect(await relever({ Pièces: [...doublees, ['3', 'Ville', 'Logement indigne', 30, '20/03/2024', '01/06/2024', 1, 30]] })).toEqual(['EL COT-06 Pièces!G4 1→2'])
  })

  it.each([
    ['la pièce a plus d’un an', ['3', 'Ville', 'Logement indigne', 30, '20/03/2023', '01/06/2024', 1, 30]],
    ['le même réservataire double aussi', ['3', 'Préfet', 'Logement indigne', 30, '20/03/2024', '01/06/2024', 1, 30]],
  ])('rien si %s', async (_, ligne) => {
    expect(await relever({ Pièces: [...doublees, ligne] })).toEqual([])
  })
})

describe('notes et grille', () => {
  it('une colonne hors grille reste prouvée malgré une note fausse', async () => {
    const grille: Lignes = [['Critère', 'Points'], ['DALO', 60], ['Parent isolé', 15]]
    const lignes: Lignes = [
      ['N° unique', 'DALO', 'Parent isolé', 'Points ancienneté', 'Total'],
      ['1', 60, 0, 7, 67], ['2', 0, 15, 4, 19], ['3', 60, 15, 2, 77], ['4', 0, 15, 3, 28],
    ]
    expect(await relever({ Grille: grille, Demandes: lignes })).toEqual(['EL COT-05 Demandes!D1 Points ancienneté→null', 'IN COT-05 Demandes!E5 28→15'])
  })

  const malus: Lignes = [['Critère', 'Points', 'Fin'], ['DALO', 60, null], ['Parent isolé', 15, null], ['Fausse déclaration manifeste', -20, '30/06/2024']]
  const demandes = (note: number): Lignes => [['N° unique', 'DALO', 'Parent isolé', 'Fausse déclaration', 'Note'], ['1', 1, 1, 1, note], ['2', 0, 1, 0, 15], ['3', 1, 0, 0, 60], ['4', 1, 1, 0, 75]]

  it.each([
    ['avant sa fin', '30/06/2024', 55, []],
    ['après sa fin', '01/07/2024', 75, []],
    ['comptée après sa fin', '01/07/2024', 55, ['IN COT-05 Demandes!E4 55→75']],
    ['oubliée avant sa fin', '30/06/2024', 75, ['IN COT-05 Demandes!E4 75→55']],
  ])('une pénalité se lit sous un titre abrégé, %s', async (_, jour, note, attendu) => {
    expect(await relever({ Grille: malus, Demandes: [[`Notes arrêtées au ${jour}`], [null], ...demandes(note)] })).toEqual(attendu)
  })

  it.each([55, 75])('sans jour de calcul, la pénalité compte ou non : %d', async (note) => {
    expect(await relever({ Grille: malus, Demandes: demandes(note) })).toEqual([])
  })
})

describe('somme des points, sans grille au classeur', () => {
  it.each([['un refus', 'Refus logement adapté'], ['un critère local', 'Aidant de proximité']])('%s compte dans la somme', async (_, titre) => {
    const lignes: Lignes = [['NUD', 'DALO', 'Handicap', titre, 'Note'], ['1', 50, 0, 0, 50], ['2', 50, 0, -60, -10], ['3', 0, 20, 0, 20], ['4', 0, 20, -60, -40], ['5', 50, 20, 0, 80]]
    expect(await relever({ Liste: lignes })).toEqual(['IN COT-05 Liste!E6 80→70'])
  })

  it.each(['Seuil d’admission', 'Seuil de sélection (points)'])('« %s » écarte par la note', async (titre) => {
    const lignes: Lignes = [[titre, 40], [null], ['N° unique', 'DALO', 'Handicap', 'Cotation'], ['1', 50, 0, 50], ['2', 0, 20, 20]]
    expect(await relever({ Liste: lignes })).toEqual(['EL COT-17 Liste!B1 40→null'])
  })
})

describe('ce que les demandes montrent', () => {
  const grille: Lignes = [['Critère', 'Points'], ['DALO', 50], ['Sur occupation (nombre de pièces)', 20], ['Sur occupation (surface)', 20], ['Sur occupation avec au moins un mineur', 30], ['Aidant de proximité', 15]]
  const titres = ['N° dossier', 'DALO', 'Suroccupation (pièces)', 'Suroccupation (surface)', 'Suroccupation avec mineur', 'Aidant de proximité', 'Note']

  it('un seul fait fait plus de la moitié de la note ; un critère local ne sert à personne', async () => {
    const lignes: Lignes = [titres, ['1', 1, 1, 1, 0, 0, 90], ['2', 0, 1, 1, 1, 0, 70], ['3', 1, 0, 0, 0, 0, 50], ['4', 0, 1, 0, 0, 0, 20], ['5', 1, 0, 1, 0, 0, 70]]
    expect(await relever({ Grille: grille, Demandes: lignes })).toEqual(['AL COT-09 Demandes!G3 70→null', 'IF COT-10 Grille!A6 Aidant de proximité→null'])
  })

  it('des prioritaires moins notés, une priorité retirée, un seuil', async () => {
    const lignes: Lignes = [
      ['Note minimale exigée pour examen', 30], [null],
      ['Numéro unique', 'Public prioritaire', 'DALO', 'Points refus', 'Note', 'Décision et motif'],
      ['1', 'Oui', 1, 0, 40, 'en attente'], ['2', 'Non (retiré)', 1, -20, 20, 'en attente'], ['3', 'Oui', 1, 0, 35, 'en attente'], ['4', 'Oui', 1, 0, 45, 'en attente'],
      ['5', 'Non', 0, 0, 60, 'proposée'], ['6', 'Non', 0, 0, 55, 'proposée'], ['7', 'Non', 0, 0, 50, 'écartée : note sous le seuil'],
    ]
    expect(await relever({ Suivi: lignes })).toEqual([
      'EL COT-17 Suivi!B1 30→null', 'EL COT-11 Suivi!B5 Non (retiré)→null', 'EL COT-17 Suivi!F10 écartée : note sous le seuil→null', 'AL COT-16 Suivi!E3 40→null',
    ])
  })
})

describe('grilles comparées', () => {
  const grille = (titre: string, parent: number): Lignes => [[titre], [null], ['Critère', 'Points'], ['DALO', 80], ['Parent isolé', parent], ['Habite la commune', 10]]

  it.each([
    ['deux versions', 'Grille 2023', 'Grille 2024', []],
    ['deux versions d’avant et d’après', 'Grille v1 avant', 'Grille v2 après', []],
    ['deux réservataires', 'Grille – Ville de Morlieu', 'Grille – bailleur Habitat 77', ['EL COT-14 B!B5 20→10']],
    ['le plan et l’outil', 'Grille votée au PPGDID', 'Grille paramétrée dans le module', ['EL COT-03 B!B5 20→10']],
    ['une seule version', 'Grille v2 avant', 'Grille v2 après', ['AL COT-30 B!B5 20→10']],
  ] as const)('%s', async (_cas, une, autre, attendus) => {
    expect(await relever({ A: grille(une, 10), B: grille(autre, 20) })).toEqual(attendus)
  })

  it('un poids révisé sans version', async () => {
    const lignes: Lignes = [['Critère', 'Ancien poids', 'Nouveau poids', 'Version'], ['Parent isolé', 10, 15, 'v2'], ['DALO', 100, 100, null], ['Habite la commune', 10, 8, null]]
    expect(await relever({ Journal: lignes })).toEqual(['AL COT-30 Journal!D4 null→null'])
  })

  it('une famille par feuille : un critère de localisation pèse plus qu’un prioritaire', async () => {
    const lus = await relever({ Prioritaires: [['Critère', 'Pondération'], ['DALO', 40], ['Logement indigne', 25]], Situation: [['Critère', 'Pondération'], ['Parent isolé', 5], ['Habite la commune', 28]] })
    expect(lus).toEqual(['AL COT-13 Situation!B3 28→null'])
  })

  it('« Barème » chiffré, sous-titres de familles, critère local sans motif', async () => {
    const lignes: Lignes = [['Critère', 'Barème', 'Motif'], ['Publics prioritaires', null, null], ['DALO', 40, null], ['Critères locaux', null, null], ['Pompier volontaire', 5, 'délibération'], ['Salarié du port', 5, null]]
    expect(await relever({ Grille: lignes })).toEqual(['AL COT-10 Grille!C6 null→null'])
  })
})
