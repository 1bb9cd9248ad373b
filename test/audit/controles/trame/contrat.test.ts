import type { Saisie } from '../../../../src/classeur/port'
import { redigerMessage } from '../../../../src/textes'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function graves(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles))
}

const PARTIES: Lignes = [
  ['Type de signataire', 'Nom', 'Représentée par : nom et qualité', 'Instance délibérante', 'Date de la délibération'],
  ['Commune', 'Valbrune', 'La maire', 'Conseil municipal', 45089],
  ['EPCI', 'CA du Val', 'Le président', 'Conseil communautaire', 45103],
  ['État', 'Préfecture', 'Le préfet', null, null],
]
const SIGNATURES: Lignes = [
  ['Partie', 'Prénom Nom', 'Qualité', 'Date', 'Signature'],
  ['COMMUNE', 'A. Martin', 'Maire', 45117, 'signé'],
  ['EPCI', 'B. Petit', 'Président', 45117, 'signé'],
  ['ETAT', 'C. Grand', 'Préfet', 45117, 'signé'],
]
const ACTIONS: Lignes = [
  ['N°', 'Thématique', 'Engagement ou action', 'Signataire(s) concerné(s)', 'Pilote(s)', 'Résultats attendus', 'Calendrier : début', 'Calendrier : fin'],
  [1, 'Action foncière', 'Étude de gisements', 'Valbrune', 'Valbrune', '15 sites', 45170, 45500],
  [2, 'Urbanisme', 'Révision du PLU', 'Valbrune', 'Valbrune', '40 % de logements sociaux', 45170, 45500],
  [3, 'Programmation et financement', 'Conférence annuelle', 'Valbrune', 'CA du Val', '3 conférences', 45170, 45500],
  [4, 'Attributions aux publics prioritaires', 'Charte', 'Valbrune', 'Valbrune', '45 attributions', 45170, 45500],
]
const PRODUCTION: Lignes = [
  ['Période', 'LLS en VEFA', 'LLS en maîtrise d’ouvrage directe HLM', 'dont acquisition-amélioration', 'Total LLS', '% VEFA'],
  ['2020-2022', 130, 60, 22, 190, 0.684],
]

/** Copie d'un tableau où une case est changée. */
function avec(lignes: Lignes, ligne: number, colonne: number, valeur: Saisie): Lignes {
  return lignes.map((rangee, i) => (i === ligne ? rangee.map((contenu, j) => (j === colonne ? valeur : contenu)) : rangee))
}

function sans(lignes: Lignes, ligne: number): Lignes {
  return lignes.filter((_, i) => i !== ligne)
}

describe('parties et signatures', () => {
  it('un contrat complet n’a rien à dire', async () => {
    expect(await graves({ Parties: PARTIES, Signatures: SIGNATURES })).toEqual([])
  })

  it.each([
    [1, 'commune'],
    [2, 'EPCI'],
    [3, 'État'],
  ])('la partie de la ligne %i absente du bloc : erreur légale sur ses titres', async (ligne, partie) => {
    expect(await graves({ Parties: PARTIES, Signatures: sans(SIGNATURES, ligne) })).toEqual([`EL CMS-15 Signatures!A1:E1 null→ligne ${partie} signée`])
  })

  it('une ligne que rien ne désigne n’accuse pas : une personne vérifie', async () => {
    const inconnue = avec(avec(SIGNATURES, 2, 0, 'Mme Untel'), 2, 2, 'Présidente')
    expect(await graves({ Signatures: inconnue })).toEqual(['AL CMS-15 Signatures!A1:E1 null→ligne EPCI signée'])
  })

  it('une signature sans date parmi des signatures datées : erreur légale ; aucune date, un projet', async () => {
    expect(await graves({ Signatures: avec(SIGNATURES, 3, 3, null) })).toEqual(['EL CMS-15 Signatures!D4 null→date de signature'])
    const projet = [1, 2, 3].reduce((lignes, ligne) => avec(lignes, ligne, 3, null), SIGNATURES)
    expect(await graves({ Signatures: projet })).toEqual([])
    // La date d'un partenaire facultatif n'engage encore aucune partie obligatoire.
    expect(await graves({ Signatures: [...projet, ['Autre signataire', 'EPF', 'Directrice', 45117, 'signé']] })).toEqual([])
  })

  it('délibération non datée, puis postérieure à la signature, puis du jour même', async () => {
    expect(await graves({ Parties: avec(PARTIES, 1, 4, null), Signatures: SIGNATURES })).toEqual(['AL CMS-15 Parties!E2 null→null'])
    expect(await graves({ Parties: avec(PARTIES, 1, 4, 45118), Signatures: SIGNATURES })).toEqual(['AL CMS-15 Parties!E2 2023-07-11→2023-07-10'])
    expect(await graves({ Parties: avec(PARTIES, 1, 4, 45117), Signatures: SIGNATURES })).toEqual([])
  })

  it('l’EPT signe dans le Grand Paris, et là seulement', async () => {
    const ept: Lignes = [...SIGNATURES, ['EPT', 'D. Long', 'Présidente', 45117, 'signé']]
    expect(await graves({ Parties: PARTIES, Signatures: ept })).toEqual(['IN CMS-43 Signatures!A5 EPT→null'])
    const sousSonTitre = [['CMS de la métropole du Grand Paris'], [], ...avec(ept, 2, 2, 'Président de la métropole')]
    expect(await graves({ Signatures: sousSonTitre })).toEqual([])
    expect(await graves({ Signatures: sousSonTitre.slice(2) })).toEqual(['IN CMS-43 Signatures!A5 EPT→null'])
    const paris = avec(PARTIES, 2, 1, 'Métropole du Grand Paris')
    expect(await graves({ Parties: paris, Signatures: ept })).toEqual([])
    expect(await graves({ Parties: paris, Signatures: SIGNATURES })).toEqual(['EL CMS-43 Signatures!A1:E1 null→ligne EPT signée'])
  })

  it.each(['Préfecture de xx', 'Nom de la commune', 'date'])('« %s » laissé tel quel', async (laisse) => {
    expect(await graves({ Parties: avec(PARTIES, 3, 1, laisse) })).toEqual([`IN CMS-21 Parties!B4 ${laisse}→null`])
  })

  it('« au nom de la commune » est une phrase, non un champ', async () => {
    expect(await graves({ Parties: avec(PARTIES, 1, 2, 'La maire, au nom de la commune') })).toEqual([])
  })
})

describe('actions de l’article 1er', () => {
  it('complètes, elles n’ont rien à dire', async () => {
    expect(await graves({ 'Article 1er': ACTIONS })).toEqual([])
  })

  it.each([
    [4, 'E2'],
    [5, 'F2'],
    [6, 'G2'],
    [7, 'H2'],
  ])('colonne %i vide : alerte sur sa case', async (colonne, cellule) => {
    expect(await graves({ 'Article 1er': avec(ACTIONS, 1, colonne, null) })).toContain(`AL CMS-30 Article 1er!${cellule} null→null`)
  })

  it('sans chiffre ni verbe qui se constate : alerte', async () => {
    const vague = avec(avec(ACTIONS, 4, 2, 'Accueil'), 4, 5, 'Meilleur accueil')
    expect(await graves({ 'Article 1er': vague })).toEqual(['AL CMS-30 Article 1er!F5 Meilleur accueil→null'])
  })

  it('un pilote que le contrat ne nomme pas ; sans parties nommées, on n’en sait rien', async () => {
    const etranger = avec(ACTIONS, 1, 4, 'SAFER')
    expect(await graves({ Parties: PARTIES, 'Article 1er': etranger })).toEqual(['IN CMS-30 Article 1er!E2 SAFER→null'])
    expect(await graves({ 'Article 1er': etranger })).toEqual([])
    expect(await graves({ Parties: PARTIES, 'Article 1er': ACTIONS })).toEqual([])
  })

  it('fin avant début : incohérence ; le même jour : rien', async () => {
    expect(await graves({ 'Article 1er': avec(ACTIONS, 1, 7, 45169) })).toEqual(['IN CMS-30 Article 1er!H2 2023-08-31→null'])
    expect(await graves({ 'Article 1er': avec(ACTIONS, 1, 7, 45170) })).toEqual([])
  })

  it('un thème sans action est une erreur légale dans un contrat ou un article 1er, rien dans un plan d’un seul thème', async () => {
    const partielles = sans(ACTIONS, 1)
    expect(await graves({ 'Plan foncier': ACTIONS.slice(0, 2) })).toEqual([])
    expect(await graves({ 'Article 1er': partielles })).toEqual(['EL CMS-30 Article 1er!A1:H1 null→une action « Action foncière »'])
    const contrat = { Parties: PARTIES, Signatures: SIGNATURES, Production: PRODUCTION, 'Article 1er': partielles }
    expect(await graves(contrat)).toContain('EL CMS-30 Article 1er!A1:H1 null→une action « Action foncière »')
  })
})

describe('articles d’un contrat (CMS-46)', () => {
  const SANS_ARTICLE_1 = { Parties: PARTIES, Signatures: SIGNATURES, Production: PRODUCTION, Tension: [['Indicateur', 'Numérateur', 'Dénominateur', 'Valeur'], ['Ratio de tension', 1260, 180, 7]] }

  it('articles absents : 1er et 2, erreurs légales ; 3 et 4, alertes', async () => {
    const dits = (await graves(SANS_ARTICLE_1)).filter((dit) => dit.includes('CMS-46'))
    expect(dits).toEqual(['EL CMS-46 ! null→article 1er', 'EL CMS-46 ! null→article 2', 'AL CMS-46 ! null→article 3', 'AL CMS-46 ! null→article 4'])
  })

  it('un article écrit sans tableau a son titre ; un classeur qui n’est pas un contrat n’en doit aucun', async () => {
    const ecrits = [['Article 1er – Engagements'], ['Article 2 – Objectifs de rattrapage'], ['Article 3'], ['Article 4'], ['Règles de comptabilisation du bilan']]
    expect((await graves({ ...SANS_ARTICLE_1, Volet3: ecrits })).filter((dit) => /CMS-(?:36|46)/.test(dit))).toEqual([])
    expect(await graves({ Signatures: SIGNATURES, Production: PRODUCTION })).toEqual([])
  })
})

describe('parc, demande et production', () => {
  const PARC: Lignes = [
    ['Caractéristique', 'Modalité', 'Nombre de logements', 'Part'],
    ['Taille', 'T1 et T2', 400, 0.4],
    ['Taille', 'T3 et plus', 600, 0.6],
  ]

  it('parts justes, puis une part fausse : incohérence sur sa case', async () => {
    expect(await graves({ Parc: PARC })).toEqual([])
    expect(await graves({ Parc: avec(PARC, 2, 3, 0.7) })).toEqual(['IN CMS-25 Parc!D3 0.7→0.6'])
  })

  it('deux parts échangées font encore 100 % : chacune est fausse, rien de sûr n’en désigne une', async () => {
    expect((await graves({ Parc: avec(avec(PARC, 1, 3, 0.6), 2, 3, 0.4) })).filter((dit) => dit.startsWith('EL'))).toEqual([])
  })

  it.each([
    [7, []],
    [0.142857, ['IN CMS-25 Tension!D2 0.142857→7']],
    [6, ['IN CMS-25 Tension!D2 6→7']],
  ])('ratio de 1 260 pour 180 écrit %d', async (ratio, attendus) => {
    expect(await graves({ Tension: [['Indicateur', 'Numérateur', 'Dénominateur', 'Valeur'], ['Ratio de tension', 1260, 180, ratio]] })).toEqual(attendus)
  })

  it('profil au-dessus de son total, et total mutations comprises', async () => {
    const profils: Lignes = [['Indicateur', 'Nombre de demandeurs concernés', 'Demandeurs externes (hors mutations)', 'Part'], ['Personnes seules', 950, 900, null]]
    expect(await graves({ Profils: profils })).toEqual(['IN CMS-25 Profils!B2 950→900'])
    const mutations = avec(avec(profils, 0, 2, 'Demandeurs (mutations comprises)'), 1, 1, 300)
    expect(await graves({ Profils: mutations })).toEqual(['AL CMS-25 Profils!C1 Demandeurs (mutations comprises)→demandeurs externes (hors mutations)'])
  })

  it.each([
    [60, []],
    [61, ['IN CMS-28 Production!C2 61→60']],
  ])('130 en VEFA et %i en maîtrise d’ouvrage directe pour 190', async (directe, attendus) => {
    expect(await graves({ Production: avec(PRODUCTION, 1, 2, directe) })).toEqual(attendus)
  })

  it('VEFA et maîtrise d’ouvrage directe de trop : la phrase dit d’où vient ce qu’il reste', () => {
    const donnees = { periode: '2020-2022', vefa: 130, directe: 61, total: 190, attendu: 60 }
    expect(redigerMessage({ id: 'audit-trame.production-filieres', donnees })).toContain('hors les 130 en VEFA, il en reste 60 au plus')
  })

  it('un des deux indicateurs de l’offre nouvelle manque', async () => {
    const offre: Lignes = [['Période', 'Logements sociaux mis en service', 'Augmentation des résidences principales', 'Part des LS mis en service dans l\'augmentation des RP'], ['2014-2022', 300, 900, 0.3333]]
    expect(await graves({ Offre: offre })).toEqual(['AL CMS-27 Offre!A1:D1 null→null'])
  })
})

describe('pilotage', () => {
  const PILOTAGE: Lignes = [
    ['Rubrique', 'Composition', 'Périodicité ou fonctionnement', 'Attendus', 'Signataire en charge'],
    ['Comité de pilotage', 'Commune, EPCI, État', 'annuelle', 'Bilan de l’année', 'Service habitat de la ville'],
    ['Bilans périodiques d’avancement', 'Services de la ville', 'semestrielle', 'Tableau d’avancement', 'Services de l’agglomération'],
    ['Durée : valable jusqu’au (date)', null, 46022, null, null],
  ]

  it.each([
    ['annuelle', []],
    ['tous les 12 mois', []],
    ['tous les 13 mois', ['AL CMS-42 Pilotage!C2 tous les 13 mois→annuelle']],
    ['tous les deux ans', ['AL CMS-42 Pilotage!C2 tous les deux ans→annuelle']],
  ])('comité de pilotage « %s »', async (rythme, attendus) => {
    expect(await graves({ Pilotage: avec(PILOTAGE, 1, 2, rythme) })).toEqual(attendus)
  })

  it('rubrique vide, terme absent, aucune responsabilité aux élus', async () => {
    expect(await graves({ Pilotage: avec(PILOTAGE, 1, 1, null) })).toEqual(['AL CMS-42 Pilotage!B2 null→null'])
    expect(await graves({ Pilotage: avec(PILOTAGE, 3, 2, 'à fixer') })).toEqual([])
    const etat = avec(avec(PILOTAGE, 1, 4, 'DDT du Val'), 2, 4, 'DDT du Val')
    expect(await graves({ Pilotage: etat })).toEqual(['IF CMS-42 Pilotage!A1:E1 null→null'])
  })
})
