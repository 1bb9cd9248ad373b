import type { Saisie } from '../../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function dits(feuilles: Readonly<Record<string, Lignes>>, regle: string, options = {}): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles, options)).filter((constat) => constat.includes(` ${regle} `))
}

const jour = (annee: number, mois: number, quantieme: number): number => Math.round(Date.UTC(annee, mois - 1, quantieme) / 86_400_000) + 25_569

const PARTIES: Lignes = [
  ['Type de signataire', 'Nom', 'Représentée par : nom et qualité', 'Instance délibérante', 'Date de la délibération'],
  ['Commune', 'Valbrune', 'La maire', 'Conseil municipal', jour(2023, 6, 1)],
  ['Commune', 'Commune de Lestre', 'Le maire', 'Conseil municipal', jour(2023, 6, 1)],
  ['EPCI', 'CA du Val', 'Le président', 'Conseil communautaire', jour(2023, 6, 8)],
  ['État', 'Préfecture', 'Le préfet', null, null],
]
const SIGNATURES: Lignes = [
  ['Partie', 'Prénom Nom', 'Qualité', 'Date', 'Signature'],
  ['COMMUNE', 'A. Martin', 'Maire de Valbrune', jour(2023, 7, 3), 'signé'],
  ['COMMUNE', 'D. Long', 'Maire de Lestre', jour(2023, 7, 3), 'signé'],
  ['EPCI', 'B. Petit', 'Président', jour(2023, 7, 3), 'signé'],
  ['ETAT', 'C. Grand', 'Préfet', jour(2023, 7, 10), 'signé'],
]
const ACTIONS: Lignes = [
  ['N°', 'Thématique', 'Engagement ou action', 'Pilote(s)', 'Résultats attendus', 'Calendrier : début', 'Calendrier : fin'],
  [1, 'Action foncière', 'Étude de gisements', 'Valbrune', '15 sites', 45170, 45500],
]
const MUTUALISATION: Lignes = [
  ['Article 2 - Les objectifs de rattrapage pour la période 2023-2025'],
  ['Nom de la commune', 'Nombre de LS manquants au 1er janvier 2022', 'Taux de rattrapage avant mutualisation', 'Objectifs 2023-2025 avant mutualisation', 'Taux de rattrapage après mutualisation', 'Objectifs 2023-2025 après mutualisation'],
  ['Valbrune', 600, 0.33, 198, 0.2, 120],
  ['Lestre', 300, 0.33, 99, 0.59, 177],
  ['Total', 900, 0.33, 297, 0.33, 297],
]
const PREAMBULE: Lignes = [
  ['Champ', 'Valeur'],
  ['Nom de la commune', 'Valbrune, Lestre'],
  ['Année d’entrée dans les obligations SRU', 2002],
  ['Avis de la commission nationale SRU', 'favorable, rendu le 10/07/2023'],
  ['Mention du regroupement de plusieurs communes', 'chacune est examinée à part'],
]
const PILOTAGE: Lignes = [
  ['Rubrique', 'Composition', 'Périodicité ou fonctionnement', 'Attendus', 'Signataire en charge'],
  ['Comité de pilotage', 'Maires, État', 'annuelle', 'Suivi', 'CA du Val'],
  ['Bilans périodiques', 'CA', 'annuelle', 'Bilan', 'CA du Val'],
  ['Durée : valable jusqu’au (date)', null, jour(2025, 12, 31), null, null],
  ['Réunion préalable au renouvellement', null, jour(2025, 6, 30), null, 'CA du Val'],
]
const CONTRAT = { Parties: PARTIES, Préambule: PREAMBULE, 'Article 1er': ACTIONS, 'Article 2': MUTUALISATION, 'Article 4': PILOTAGE, Signatures: SIGNATURES }

function avec(lignes: Lignes, ligne: number, colonne: number, valeur: Saisie): Lignes {
  return lignes.map((rangee, i) => (i === ligne ? rangee.map((contenu, j) => (j === colonne ? valeur : contenu)) : rangee))
}

function sans(lignes: Lignes, ligne: number): Lignes {
  return lignes.filter((_, i) => i !== ligne)
}

describe('mentions du préambule (CMS-12, CMS-22)', () => {
  it('avis dit et daté au plus tard à la signature : rien ; le lendemain : erreur légale', async () => {
    expect(await dits(CONTRAT, 'CMS-12')).toEqual([])
    expect(await dits({ ...CONTRAT, Préambule: avec(PREAMBULE, 3, 1, 'rendu le 11/07/2023') }, 'CMS-12')).toEqual(['EL CMS-12 Préambule!B4 rendu le 11/07/2023→au plus tard le 2023-07-10'])
  })

  it('avis à compléter : sa case ; sans sa ligne : les titres', async () => {
    expect(await dits({ ...CONTRAT, Préambule: avec(PREAMBULE, 3, 1, null) }, 'CMS-12')).toEqual(['AL CMS-12 Préambule!B4 null→null'])
    expect(await dits({ ...CONTRAT, Préambule: sans(PREAMBULE, 3) }, 'CMS-12')).toEqual(['AL CMS-12 Préambule!A1:B1 null→null'])
  })

  it('mention du regroupement à compléter', async () => {
    expect(await dits(CONTRAT, 'CMS-22')).toEqual([])
    expect(await dits({ ...CONTRAT, Préambule: avec(PREAMBULE, 4, 1, null) }, 'CMS-22')).toEqual(['AL CMS-22 Préambule!B5 null→null'])
  })
})

describe('une ligne par commune (CMS-14)', () => {
  it('toutes y sont : rien ; une manque : erreur légale sur les titres', async () => {
    expect(await dits(CONTRAT, 'CMS-14')).toEqual([])
    const tiers: Lignes = [...PARTIES, ['Commune', 'Ormoy', 'Le maire', 'Conseil municipal', 45089]]
    expect(await dits({ ...CONTRAT, Parties: tiers }, 'CMS-14')).toEqual(['EL CMS-14 Article 2!A2:F2 null→Ormoy'])
  })

  it('une ligne que nulle partie ne nomme est peut-être la sienne : une personne vérifie', async () => {
    expect(await dits({ ...CONTRAT, 'Article 2': avec(MUTUALISATION, 3, 0, 'Lestre-le-Vieux') }, 'CMS-14')).toEqual(['AL CMS-14 Article 2!A2:F2 null→Commune de Lestre'])
  })
})

describe('durée et réunion de renouvellement (CMS-17)', () => {
  it('terme de la période, réunion six mois avant : rien', async () => expect(await dits(CONTRAT, 'CMS-17')).toEqual([]))

  it.each([
    [3, jour(2026, 7, 10), []],
    [3, jour(2026, 7, 11), ['AL CMS-17 Article 4!C4 2026-07-11→2026-07-09']],
    [3, jour(2024, 12, 31), ['AL CMS-17 Article 4!C4 2024-12-31→2026-07-09', 'AL CMS-17 Article 4!C5 2025-06-30→2024-06-30']],
    [3, null, ['AL CMS-17 Article 4!C4 null→null']],
    [4, jour(2025, 7, 1), ['AL CMS-17 Article 4!C5 2025-07-01→2025-06-30']],
  ])('ligne %i à %s', async (ligne, valeur, attendus) => {
    const lus = await dits({ ...CONTRAT, 'Article 4': avec(PILOTAGE, ligne, 2, valeur) }, 'CMS-17')
    expect([...lus].sort()).toEqual(attendus)
  })

  it('au suivi des contrats, une réunion due et non datée se dit passé le jour', async () => {
    const suivi: Lignes = [
      ['Communes', 'Type de CMS', 'Période', 'Signé le', 'Terme', 'Réunion de renouvellement'],
      ['Valbrune', 'B', '2023-2025', jour(2023, 7, 3), jour(2025, 12, 31), null],
    ]
    expect(await dits({ Suivi: suivi }, 'CMS-17', { jour: jour(2025, 6, 30) })).toEqual([])
    expect(await dits({ Suivi: suivi }, 'CMS-17', { jour: jour(2025, 7, 1) })).toEqual(['AL CMS-17 Suivi!F2 null→2025-06-30'])
  })
})

describe('motifs de l’article 2 (CMS-31)', () => {
  it('un objectif abaissé sans motif : alerte ; motivé, en texte ou en colonne : rien', async () => {
    expect(await dits(CONTRAT, 'CMS-31')).toEqual(['AL CMS-31 Article 2!A2:F2 null→motifs du niveau retenu'])
    const motive = [...MUTUALISATION, [], ['En raison de la rareté du foncier à Valbrune, Lestre porte une part de son objectif.']]
    expect(await dits({ ...CONTRAT, 'Article 2': motive }, 'CMS-31')).toEqual([])
    const enColonne = MUTUALISATION.map((ligne, i) => (i === 0 ? ligne : [...ligne, i === 1 ? 'Motifs' : 'foncier']))
    expect(await dits({ ...CONTRAT, 'Article 2': enColonne }, 'CMS-31')).toEqual([])
  })

  it('un objectif retenu égal à l’objectif légal n’a pas à être motivé', async () => {
    const egal = avec(avec(MUTUALISATION, 2, 5, 198), 3, 5, 99)
    expect(await dits({ ...CONTRAT, 'Article 2': egal }, 'CMS-31')).toEqual([])
  })
})

describe('articles et signataires', () => {
  it('deux articles intervertis se disent ; un article cité dans une phrase n’est pas un titre', async () => {
    const intervertis = [['Article 3 - Pilotage, suivi et animation'], ...PILOTAGE, [], ['Article 4 des présentes : sans suite']]
    expect(await dits({ ...CONTRAT, 'Article 4': intervertis }, 'CMS-46')).toEqual([
      'AL CMS-46 Article 4!A1 Article 3 - Pilotage, suivi et animation→Article 3 - Les projets de logements sociaux',
    ])
    expect(await dits({ ...CONTRAT, Parties: [...PARTIES, [], ['Le comité de pilotage se réunit.']], 'Article 4': [['sans objet']] }, 'CMS-46')).toContain('AL CMS-46 ! null→article 3')
  })

  it('le département qui gère les aides à la pierre est proposé', async () => {
    const presentation: Lignes = [
      ['Présentation de la commune'],
      ['Rubrique', 'Valeur ou texte'],
      ['Compétences de l’EPCI', 'habitat'],
      ['Gestion des aides à la pierre (État, EPCI, département)', 'département'],
    ]
    expect(await dits({ ...CONTRAT, Présentation: presentation }, 'CMS-15')).toEqual(['IF CMS-15 Signatures!A1:E1 null→ligne département'])
    const signe: Lignes = [...SIGNATURES, ['Autre signataire', 'E. Bel', 'Présidente du conseil départemental', jour(2023, 7, 3), 'signé']]
    expect(await dits({ ...CONTRAT, Présentation: presentation, Signatures: signe }, 'CMS-15')).toEqual([])
  })
})

describe('parc et demande réduits par un service (CMS-25)', () => {
  const TAILLES: Lignes = [
    ['Taille des logements', 'Nombre', '%'],
    ['T1-T2', 350, 25],
    ['T3', 560, 40],
    ['T4 et plus', 490, 35],
    ['Total', 1400, 100],
  ]
  it('un thème par tableau : parts refaites sur son total', async () => {
    expect(await dits({ Parc: TAILLES }, 'CMS-25')).toEqual([])
    expect(await dits({ Parc: avec(TAILLES, 2, 2, 44) }, 'CMS-25')).toEqual(['IN CMS-25 Parc!C3 44→40'])
  })

  it('ratio de tension sous ses deux nombres : juste, inversé, faux', async () => {
    const tension = (ratio: number): Lignes => [['', 2022], ['Demandeurs', 1260], ['Demandes satisfaites', 180], ['Ratio de tension', ratio]]
    expect(await dits({ Tension: tension(7) }, 'CMS-25')).toEqual([])
    expect(await dits({ Tension: tension(0.14) }, 'CMS-25')).toEqual(['IN CMS-25 Tension!B4 0.14→7'])
    expect(await dits({ Tension: tension(6.1) }, 'CMS-25')).toEqual(['IN CMS-25 Tension!B4 6.1→7'])
  })

  it('profils sur la ligne qui compte tous les demandeurs ; ils se recoupent, leur somme ne se juge pas', async () => {
    const profils = (seules: number, part: number): Lignes => [
      ['Profil de la demande', 'Nombre de demandeurs', 'Part'],
      ['Total', 800, 1],
      ['Personnes seules', seules, part],
      ['Habitants de la commune', 600, 0.75],
    ]
    expect(await dits({ Demande: profils(400, 0.5) }, 'CMS-25')).toEqual([])
    expect(resumer(await auditerFeuilles({ Demande: profils(400, 0.5) }))).toEqual([])
    expect(await dits({ Demande: profils(400, 0.45) }, 'CMS-25')).toEqual(['IN CMS-25 Demande!C3 0.45→0.5'])
    expect(resumer(await auditerFeuilles({ Demande: profils(880, 1.1) }))).toEqual(['IN CMS-25 Demande!B3 880→800'])
  })
})

describe('nombres de l’article 2 laissés en « xx » (CMS-35)', () => {
  it('dans un tableau par commune aussi, et une seule fois', async () => {
    const lignes: Lignes = [
      ['Commune', 'Objectif retenu', 'Nombre minimal de PLAI', 'Nombre maximal de PLS ou assimilés'],
      ['Valbrune', 360, 'xx', 108],
      ['Lestre', 225, 68, 67],
    ]
    expect(resumer(await auditerFeuilles({ Qualitatifs: lignes }))).toEqual(['AL CMS-35 Qualitatifs!C2 xx→null'])
  })
})

describe('conflit de contrats dans un EPCI (CMS-13)', () => {
  const suivi = (...types: readonly string[]): Lignes => [
    ['EPCI', 'Communes', 'Type de CMS', 'Période', 'Signé le', 'Terme'],
    ...types.map((type, i): readonly Saisie[] => ['CA du Val', `Commune ${i}`, type, '2023-2025', jour(2023, 7, 3), jour(2025, 12, 31)]),
  ]
  it('le moins nombreux des deux est à revoir ; à égalité, l’abaissant', async () => {
    expect(await dits({ Suivi: suivi('B', 'B', 'A') }, 'CMS-13')).toEqual([])
    expect(await dits({ Suivi: suivi('B', 'B', 'C') }, 'CMS-13')).toEqual(['EL CMS-13 Suivi!C4 C→A, ou retrait des contrats B'])
    expect(await dits({ Suivi: suivi('B', 'C', 'C') }, 'CMS-13')).toEqual(['EL CMS-13 Suivi!C2 B→A, ou retrait du contrat C'])
    expect(await dits({ Suivi: suivi('C', 'B') }, 'CMS-13')).toEqual(['EL CMS-13 Suivi!C3 B→A, ou retrait du contrat C'])
  })
})

describe('textes d’une seule case', () => {
  it('objectif légal puis retenu dans la même cellule : chacun contre le tableau', async () => {
    const article = (retenu: number): Lignes => [
      ['Article 2 - Les objectifs de rattrapage'],
      [`Le taux légal est de 33 %, soit un objectif de 198 logements. Eu égard au foncier, le taux retenu est de 28 %, soit ${retenu} logements.`],
      ['Nom de la commune', 'Nombre de LS manquants au 1er janvier 2022', 'Taux de rattrapage avant CMS', 'Objectifs 2023-2025 avant CMS', 'Taux de rattrapage retenu', 'Objectifs 2023-2025 retenus'],
      ['Valbrune', 600, 0.33, 198, 0.28, 168],
    ]
    expect(await dits({ 'Article 2': article(168) }, 'CMS-31')).toEqual([])
    expect((await dits({ 'Article 2': article(170) }, 'CMS-31')).map((constat) => constat.replace(/ Le taux.*→/, '→'))).toEqual(['IN CMS-31 Article 2!A2→168'])
  })

  it('un préambule aux titres du service reste le préambule, non la fiche d’une commune', async () => {
    const lignes: Lignes = [
      ['PRÉAMBULE'],
      ['Champ à compléter', 'Réponse'],
      ['Nom de la commune', 'Valbrune'],
      ['Année d’entrée dans les obligations SRU', 2002],
      ['Taux de logements sociaux dans les résidences principales', 0.142],
      ['Taux cible (20 % ou 25 %)', 0.25],
      ['Modalités d’élaboration : comité de pilotage, partenaires associés, concertation', 'xx'],
    ]
    const audit = await auditerFeuilles({ CMS: lignes })
    expect(audit.tableaux.map(({ type }) => type)).toEqual(['TAB-02'])
    expect(resumer(audit)).toEqual(['IN CMS-21 CMS!B7 xx→null'])
  })

  it('l’EPT sans case de signature délibère avant les autres signataires', async () => {
    const ept = (date: number): Lignes => [...PARTIES, ['EPT', 'Paris Est', 'Le président', 'Conseil de territoire', date]]
    expect(await dits({ Parties: ept(jour(2023, 7, 10)), Signatures: SIGNATURES }, 'CMS-15')).toEqual([])
    expect(await dits({ Parties: ept(jour(2023, 7, 11)), Signatures: SIGNATURES }, 'CMS-15')).toEqual(['AL CMS-15 Parties!E6 2023-07-11→2023-07-10'])
  })

  it('« nombre d’attributions » compte les demandes satisfaites', async () => {
    const tension: Lignes = [['Indicateurs de tension', 2021, 2022], ['Nombre de demandeurs', 1500, 1600], ['Nombre d’attributions', 250, 200], ['Tension', 6, 5]]
    expect(await dits({ Tension: tension }, 'CMS-25')).toEqual(['IN CMS-25 Tension!C4 5→8'])
    const avecEvolution: Lignes = [
      ['Indicateurs', 2021, 2022, 'Évolution', 'Année de la source'],
      ['Nombre de demandeurs', 1500, 1650, 0.1, 2023],
      ['Nombre d’attributions', 250, 300, 0.2, 2023],
      ['Tension', 6, 5.5, -0.083, 2023],
    ]
    expect(await dits({ Tension: avecEvolution }, 'CMS-25')).toEqual([])
  })
})

describe('un total qui compte le vivier (CMS-39)', () => {
  it('se dit une fois, sous sa règle', async () => {
    const titres = ['Opération', 'Adresse', 'Réf. cad.', 'MOA', 'Nb logts', 'dont LLS', 'PLAI', 'PLUS', 'PLS', 'Année fin. prév.', 'Observations']
    const projet = (nom: string, annee: number): readonly Saisie[] => [nom, `rue ${nom}`, `AB ${nom}`, 'Bailleur', 30, 24, 8, 12, 4, annee, 'études']
    const liste = (total: number): Lignes => [['Projets 2023-2025'], titres, projet('1', 2024), projet('2', 2025), ['Total', null, null, null, 60, total]]
    const vivier: Lignes = [['Vivier après 2025'], titres, projet('3', 2027)]
    expect(resumer(await auditerFeuilles({ Liste: liste(48), Vivier: vivier }))).toEqual([])
    expect(resumer(await auditerFeuilles({ Liste: liste(72), Vivier: vivier }))).toEqual(['EL CMS-39 Liste!F5 72→48'])
    expect(resumer(await auditerFeuilles({ Liste: liste(50), Vivier: vivier }))).toEqual(['IN COM-05 Liste!F5 50→48'])
  })
})

describe('champs laissés (CMS-21)', () => {
  it('« date » est un indicateur, non un champ ; « xx » n’en est jamais un', async () => {
    const actions = (indicateur: string): Lignes => [
      ['N°', 'Thématique', 'Engagement ou action', 'Pilote(s)', 'Résultats attendus', 'Indicateur mesurable', 'Calendrier : début', 'Calendrier : fin'],
      [1, 'Action foncière', 'Réviser le PLU', 'Valbrune', 'PLU révisé', indicateur, 45170, 45500],
    ]
    expect(await dits({ Actions: actions('date') }, 'CMS-21')).toEqual([])
    expect(await dits({ Actions: actions('xx') }, 'CMS-21')).toEqual(['IN CMS-21 Actions!F2 xx→null'])
  })
})
