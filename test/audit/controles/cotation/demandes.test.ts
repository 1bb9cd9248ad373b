import { auditerFeuilles, resumer } from '../../fabrique'
import type { OptionsDAudit } from '../../../../src/audit'
import type { Saisie } from '../../../../src/classeur/port'

type Lignes = readonly (readonly Saisie[])[]

async function relever(feuilles: Readonly<Record<string, Lignes>>, options: Partial<OptionsDAudit> = {}): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles, options)).filter((constat) => constat.includes(' COT-'))
}

const GRILLE: Lignes = [['Critère', 'Points'], ['DALO', 100], ['Hébergé chez un tiers', 40], ['Parent isolé', 10], ['Habite l’EPCI', 10]]
const TITRES = ['N° unique', 'DALO', 'Hébergé par un tiers', 'Parent isolé', 'Habite l’EPCI', 'Note']
const OUI_NON: Lignes = [
  ['D1', 'Oui', 'Non', 'Non', 'Oui', 110],
  ['D2', 'Non', 'Oui', 'Oui', 'Non', 50],
  ['D3', 'Non', 'Non', 'Oui', 'Oui', 20],
  ['D4', null, 'Non', 'Non', 'Non', 0],
  ['D5', 'Oui', 'Non', 'Oui', 'Oui', 120],
]

function remplacer(lignes: Lignes, rang: number, ligne: readonly Saisie[]): Lignes {
  return lignes.map((autre, i) => (i === rang ? ligne : autre))
}

const graves = (constats: readonly string[]): readonly string[] => constats.filter((constat) => /^(?:EL|IN) /.test(constat))

describe('COT-05 : note', () => {
  it('des réponses et leurs notes : rien', async () => {
    expect(graves(await relever({ Grille: GRILLE, Demandes: [TITRES, ...OUI_NON] }))).toEqual([])
  })

  it.each([111, 109, 0])('une note écrite %d au lieu de 110', async (note) => {
    const lignes = remplacer(OUI_NON, 0, ['D1', 'Oui', 'Non', 'Non', 'Oui', note])
    expect(graves(await relever({ Grille: GRILLE, Demandes: [TITRES, ...lignes] }))).toEqual([`IN COT-05 Demandes!F2 ${note}→110`])
  })

  it('la grille au-dessus des demandes, sur la même feuille', async () => {
    const lignes = remplacer(OUI_NON, 1, ['D2', 'Non', 'Oui', 'Oui', 'Non', 60])
    const feuille: Lignes = [...GRILLE, [null], [null], TITRES, ...lignes]
    expect(graves(await relever({ Cotation: feuille }))).toEqual(['IN COT-05 Cotation!F10 60→50'])
  })

  it('les poids sur une ligne au-dessus des titres', async () => {
    const lignes = remplacer(OUI_NON, 2, ['D3', 'Non', 'Non', 'Oui', 'Oui', 25])
    const feuille: Lignes = [['Demandes cotées'], ['Poids', 100, 40, 10, 10, null], TITRES, ...lignes]
    expect(graves(await relever({ Cotation: feuille }))).toEqual(['IN COT-05 Cotation!F6 25→20'])
  })

  it('une note vide ne se juge pas', async () => {
    const lignes = remplacer(OUI_NON, 0, ['D1', 'Oui', 'Non', 'Non', 'Oui', null])
    expect(graves(await relever({ Grille: GRILLE, Demandes: [TITRES, ...lignes] }))).toEqual([])
  })

  it('un critère de la grille sans colonne : à vérifier seulement', async () => {
    const grille: Lignes = [...GRILLE, ['Handicap', 20]]
    const lignes = remplacer(OUI_NON, 0, ['D1', 'Oui', 'Non', 'Non', 'Oui', 130])
    const lus = await relever({ Grille: grille, Demandes: [TITRES, ...lignes] })
    expect(graves(lus)).toEqual([])
    expect(lus).toContain('AL COT-05 Demandes!F2 130→110')
  })

  it('une grille qui n’est pas celle des notes ne condamne aucune ligne', async () => {
    const autre: Lignes = [['Critère', 'Points'], ['DALO', 7], ['Hébergé chez un tiers', 3], ['Parent isolé', 2], ['Habite l’EPCI', 1]]
    const lus = await relever({ Grille: autre, Demandes: [TITRES, ...OUI_NON] })
    expect(graves(lus)).toEqual([])
    expect(lus).toContain('AL COT-05 Demandes!F1 Note→null')
  })

  it('deux grilles générales : on ne choisit pas', async () => {
    const lignes = remplacer(OUI_NON, 0, ['D1', 'Oui', 'Non', 'Non', 'Oui', 999])
    expect(graves(await relever({ 'Grille A': GRILLE, 'Grille B': GRILLE, Demandes: [TITRES, ...lignes] }))).toEqual([])
  })

  it('une colonne hors de la grille, comptée dans la note', async () => {
    const titres = ['N° unique', 'DALO', 'Hébergé par un tiers', 'Parent isolé', 'Avis du bailleur', 'Note']
    const lignes: Lignes = [['D1', 100, 0, 0, 0, 100], ['D2', 0, 40, 10, 20, 70], ['D3', 0, 0, 10, 0, 10], ['D4', 100, 0, 10, 15, 125], ['D5', 0, 40, 0, 0, 40]]
    expect(graves(await relever({ Grille: GRILLE.slice(0, 4), Demandes: [titres, ...lignes] }))).toEqual(['EL COT-05 Demandes!E1 Avis du bailleur→null'])
  })

  it('la même colonne, non comptée : rien', async () => {
    const titres = ['N° unique', 'DALO', 'Hébergé par un tiers', 'Parent isolé', 'Avis du bailleur', 'Note']
    const lignes: Lignes = [['D1', 100, 0, 0, 0, 100], ['D2', 0, 40, 10, 20, 50], ['D3', 0, 0, 10, 0, 10], ['D4', 100, 0, 10, 15, 110]]
    expect(graves(await relever({ Grille: GRILLE.slice(0, 4), Demandes: [titres, ...lignes] }))).toEqual([])
  })

  it('l’ancienneté par la date de dépôt et la date de calcul écrite au-dessus', async () => {
    const grille: Lignes = [['Critère', 'Points', 'Barème'], ['DALO', 100, null], ['Parent isolé', 10, null], ['Ancienneté de la demande', 3, 'par an révolu, plafond 12']]
    const titres = ['N° unique', 'Date de dépôt', 'DALO', 'Parent isolé', 'Note']
    // 10/05/2019, 01/03/2023, 02/03/2023, 15/01/2014 au 01/03/2024 : 4, 1, 0 et plus de 4 ans révolus.
    const lignes: Lignes = [['D1', 43595, 'Oui', 'Non', 112], ['D2', 44986, 'Non', 'Oui', 13], ['D3', 44987, 'Non', 'Non', 3], ['D4', 41654, 'Non', 'Non', 12], ['D5', 43595, 'Non', 'Non', 12]]
    const demandes: Lignes = [['Notes arrêtées au 01/03/2024'], [null], titres, ...lignes]
    expect(graves(await relever({ Grille: grille, Demandes: demandes }))).toEqual(['IN COT-05 Demandes!E6 3→0'])
  })
})

describe('COT-05 : ancienneté en années, le barème dans le libellé', () => {
  it('« par an » se lit dans le libellé de la grille', async () => {
    const grille: Lignes = [['Critère', 'Poids'], ['DALO', 50], ['Violences conjugales', 30], ['Ancienneté de la demande (par an)', 2]]
    const lignes: Lignes = [['N° demande', 'DALO', 'Violences conjugales', 'Ancienneté (années)', 'Note'], ['1', 'X', null, 3, 56], ['2', null, 'X', 1, 32], ['3', null, null, 2, 8], ['4', 'X', null, 10, 70]]
    expect(graves(await relever({ Grille: grille, Demandes: lignes }))).toEqual(['IN COT-05 Demandes!E4 8→4'])
  })
})

describe('COT-05, COT-06, COT-14 : poids écrits à chaque demande', () => {
  const POINTS: Lignes = [['D1', 100, 0, 0, 10, 110], ['D2', 0, 40, 10, 0, 50], ['D3', 0, 0, 10, 10, 20], ['D4', 0, 40, 0, 0, 40], ['D5', 100, 0, 10, 10, 120]]

  it('les poids de la grille', async () => {
    expect(graves(await relever({ Grille: GRILLE, Demandes: [TITRES, ...POINTS] }))).toEqual([])
  })

  it('un autre poids pour une seule demande : la note qui en vient n’est pas reprochée', async () => {
    const lignes = remplacer(POINTS, 1, ['D2', 0, 45, 10, 0, 55])
    expect(graves(await relever({ Grille: GRILLE, Demandes: [TITRES, ...lignes] }))).toEqual(['EL COT-05 Demandes!C3 45→40'])
  })

  it('toute une colonne d’un autre poids : un seul constat', async () => {
    const lignes: Lignes = POINTS.map((ligne) => ligne.map((valeur, rang) => (rang === 2 && valeur === 40 ? 30 : rang === 5 && (ligne[2] ?? 0) === 40 ? Number(valeur) - 10 : valeur)))
    expect(graves(await relever({ Grille: GRILLE, Demandes: [TITRES, ...lignes] }))).toEqual(['EL COT-05 Demandes!C1 30→40'])
  })

  it('doublement : sans pièce, sur pièce ancienne, sur pièce récente', async () => {
    const titres = ['N° unique', 'DALO', 'Hébergé par un tiers', 'Parent isolé', 'Habite l’EPCI', 'Date de pièce', 'Note']
    const lignes: Lignes = [
      ['D1', 200, 0, 0, 0, null, 200],
      ['D2', 0, 80, 0, 0, 45000, 80],
      ['D3', 0, 80, 0, 0, 45300, 80],
      ['D4', 100, 0, 10, 10, null, 120],
    ]
    const demandes: Lignes = [['Notes calculées au 15/03/2024'], [null], titres, ...lignes]
    expect(graves(await relever({ Grille: GRILLE, Demandes: demandes }))).toEqual(['EL COT-06 Demandes!B4 200→100', 'EL COT-06 Demandes!C5 80→40'])
  })

  it('un poids propre à un réservataire', async () => {
    const titres = ['N° unique', 'Réservataire', 'DALO', 'Parent isolé', 'Habite l’EPCI', 'Note']
    const lignes: Lignes = [['D1', 'État', 100, 0, 10, 110], ['D2', 'Ville', 0, 10, 20, 30], ['D3', 'État', 0, 10, 10, 20], ['D4', 'Ville', 100, 0, 20, 120], ['D5', 'État', 100, 10, 0, 110]]
    expect(graves(await relever({ Grille: GRILLE, Demandes: [titres, ...lignes] }))).toEqual(['EL COT-14 Demandes!E3 20→10'])
  })
})

describe('COT-08, COT-09 : exclusivités', () => {
  const titres = ['N° unique', '1er quartile', '2e quartile', 'Sans logement', 'Hébergé chez un tiers', 'Note']

  it('un quartile et une situation par demande', async () => {
    expect(graves(await relever({ Demandes: [titres, ['D1', 1, 0, 0, 1, 10], ['D2', 0, 1, 1, 0, 10]] }))).toEqual([])
  })

  it('deux quartiles, deux situations', async () => {
    const lus = graves(await relever({ Demandes: [titres, ['D1', 1, 1, 0, 0, 10], ['D2', 0, 0, 1, 1, 10], ['D3', 0, 1, 0, 1, 10]] }))
    expect(lus).toEqual(['IN COT-09 Demandes!C2 1→null', 'IN COT-08 Demandes!E3 1→null'])
  })

  it('l’hôtel est un hébergement par des tiers', async () => {
    const lignes: Lignes = [['N° unique', 'Situation de logement', 'Sans logement', 'Hébergé chez un tiers', 'Note'], ['D1', 'A l’hôtel', 'Oui', 'Non', 40], ['D2', 'A l’hôtel', 'Non', 'Oui', 40], ['D3', 'Habitat mobile', 'Oui', 'Non', 40]]
    expect(graves(await relever({ Demandes: lignes }))).toEqual(['IN COT-08 Demandes!C2 Oui→null'])
  })

  it('une implication non tenue se demande', async () => {
    const lignes: Lignes = [['N° unique', 'Habite la commune', 'Habite l’EPCI', 'Note'], ['D1', 1, 0, 10], ['D2', 1, 1, 20], ['D3', 0, 1, 10]]
    expect(await relever({ Demandes: lignes })).toEqual(['AL COT-09 Demandes!B2 1→null'])
  })
})

describe('COT-14, COT-15, COT-18, COT-21, COT-28 : demandes', () => {
  it('grille des mutations hors du parc social', async () => {
    const lignes: Lignes = [['N° unique', 'Locataire HLM', 'Grille appliquée', 'DALO', 'Note'], ['D1', 'Oui', 'mutation', 'Non', 5], ['D2', 'Non', 'mutation', 'Non', 5], ['D3', null, 'mutation', 'Non', 5], ['D4', 'Non', 'générale', 'Oui', 5]]
    expect(graves(await relever({ Demandes: lignes }))).toEqual(['EL COT-15 Demandes!C3 mutation→générale'])
  })

  it('ancienneté négative, par sa durée ou par son dépôt', async () => {
    const lignes: Lignes = [['Notes arrêtées au 01/03/2024'], [null], ['N° unique', 'Date de dépôt', 'Ancienneté (mois)', 'DALO', 'Note'], ['D1', 45000, 11, 'Oui', 5], ['D2', 45352, 0, 'Non', 5], ['D3', 45353, -1, 'Non', 5]]
    expect(graves(await relever({ Demandes: lignes }))).toEqual(['IN COT-21 Demandes!B6 2024-03-02→null', 'IN COT-21 Demandes!C6 -1→null'])
  })

  it('deux versions de grille, et une absente', async () => {
    const lignes: Lignes = [['N° unique', 'DALO', 'Version de grille', 'Note'], ['D1', 'Oui', 'V2', 5], ['D2', 'Non', 'V2', 0], ['D3', 'Oui', 'V1', 5], ['D4', 'Non', null, 0]]
    expect(await relever({ Demandes: lignes })).toEqual(['EL COT-14 Demandes!C4 V1→V2', 'AL COT-14 Demandes!C5 null→null'])
  })

  it('un rang et un âge saisi : alertes', async () => {
    const lignes: Lignes = [['N° unique', 'Âge', 'DALO', 'Note', 'Rang'], ['D1', 34, 'Oui', 5, 1], ['D2', 61, 'Non', 0, 2]]
    expect(await relever({ Demandes: lignes })).toEqual(['AL COT-21 Demandes!B1 Âge→null', 'AL COT-18 Demandes!E1 Rang→null'])
  })
})
