import { auditer } from '../../../../src/audit'
import { figerClasseur } from '../../../../src/classeur/figer'
import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { Saisie } from '../../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function dits(feuilles: Readonly<Record<string, Lignes>>): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles))
}

describe('contrats tenus à la main', () => {
  const TITRES = ['Opération', 'Adresse', 'Cadastre', 'Bailleur', 'Logements', 'LLS', 'PLAI', 'PLUS', 'PLS']
  const projets = (titres: readonly string[], annees: readonly Saisie[]): Lignes => [
    ['Article 3 – Projets 2023-2025'],
    [...TITRES, ...titres, 'Avancement'],
    ['Les Tilleuls', '12 av. Foch', 'AK 112', 'OPH', 48, 24, 8, 12, 4, ...annees, 'Permis déposé'],
  ]

  it('une liste qui ne porte qu’une des deux années se juge sur elle', async () => {
    expect(await dits({ Projets: projets(['Année prévue'], [2024]) })).toEqual([])
    expect(await dits({ Projets: projets(['Année prévue'], [2027]) })).toEqual(['EL CMS-38 Projets!J3 2027→2023 à 2025'])
  })

  it('« Financement obtenu » est l’année de la décision', async () => {
    expect(await dits({ Projets: projets(['Financement prévu', 'Financement obtenu'], [2023, 2023]) })).toEqual([])
    expect(await dits({ Projets: projets(['Financement prévu', 'Financement obtenu'], [2023, 2022]) })).toEqual(['EL CMS-38 Projets!K3 2022→2023 à 2025'])
  })

  it('« Demandeurs hors mutations » est ce dont les profils sont des parts', async () => {
    const profils = (part: Saisie): Lignes => [['Profil', 'Demandeurs concernés', 'Demandeurs hors mutations', 'Part (%)'], ['Personnes seules', 402, 860, 46.7], ['Ménages de la commune', 331, 860, part]]
    expect(await dits({ Demande: profils(38.5) })).toEqual([])
    expect(await dits({ Demande: profils(43.8) })).toEqual(['IN CMS-25 Demande!D3 43.8→38.488372093'])
  })

  it('bilans couchés sous le nom de la commune : le nom n’est pas une ligne du tableau', async () => {
    const bilans = (atteinte: Saisie): Lignes => [
      ['Commune de Fontaine-Sèche'],
      ['Bilans triennaux SRU', '2014-2016', '2017-2019'],
      ['Objectifs', 92, 140],
      ['Réalisés', 95, 133],
      ['Taux d’atteinte', 1.0326, atteinte],
    ]
    expect(await dits({ Bilans: bilans(0.95) })).toEqual([])
    expect(await dits({ Bilans: bilans(0.9805) })).toEqual(['IN CMS-26 Bilans!C5 0.9805→0.95'])
  })

  it('la fiche d’un contrat abaissant n’est pas une mutualisation, et n’a rien à additionner', async () => {
    const fiche = (retenu: number): Lignes => [
      ['Fiche de suivi du CMS 2023-2025'],
      ['Commune', 'Beaulieu'],
      ['Type de contrat', 'Abaissant'],
      ['Délibération de la commune', 45089],
      ['LS manquants au 01/01/2022', 320],
      ['Objectif légal 2023-2025 (33 %)', 106],
      ['Objectif retenu', retenu],
    ]
    const audit = await auditerFeuilles({ Fiche: fiche(90) })
    expect(audit.tableaux.map(({ type }) => type)).toEqual(['TAB-13'])
    expect(resumer(audit)).toEqual([])
    expect(await dits({ Fiche: fiche(60) })).toEqual(['EL CMS-04 Fiche!B7 60→80'])
  })

  it('avancement des grilles sous « Taux », suite donnée à un point de vigilance', async () => {
    const grilles = (taux: Saisie): Lignes => [['Grille', 'Renseignées', 'Sans objet', 'Total', 'Taux'], ['Foncier', 20, 4, 44, 0.5], ['Urbanisme', 15, 0, 30, taux]]
    expect(await dits({ Suivi: grilles(0.5) })).toEqual([])
    expect(await dits({ Suivi: grilles(1.1) })).toEqual(['IN GRI-01 Suivi!E3 1.1→0.5'])
    const vigilance = (motif: Saisie): Lignes => [['Thème', 'Point de vigilance', 'Suite donnée', 'Justification'], ['Action foncière', 'Mobiliser l’EPF', 'Non traité', motif], ['Urbanisme', 'PLU et PLH', 'Traité', null]]
    expect(await dits({ Vigilance: vigilance('EPF absent du territoire') })).toEqual([])
    expect(await dits({ Vigilance: vigilance(null) })).toEqual(['AL GRI-06 Vigilance!D2 null→null'])
  })

  const ARTICLE_4 = ['Rubrique', 'Composition', 'Périodicité ou fonctionnement', 'Attendus', 'Signataire en charge']

  it('article 4 : une ligne qui dit « Commune », « Note », « EPCI » ne coupe pas le tableau', async () => {
    const pilotage = (reunion: Saisie, fonctionnement: Saisie): Lignes => [
      ['Article 4 – Pilotage, suivi et animation du contrat de mixité sociale'],
      ARTICLE_4,
      ['Comité de pilotage', 'Maire, préfet', 'Annuelle', 'Bilan', 'Commune'],
      ['Bilans périodiques d’avancement', 'Commune', 'Semestrielle', 'Note', 'EPCI'],
      ['Groupe opérationnel', 'Techniciens', fonctionnement, 'Suivi des projets', 'EPCI'],
      ['Durée : valable jusqu’au (date)', null, '31/12/2025'],
      ['Réunion préalable au renouvellement', null, reunion],
    ]
    expect(await dits({ 'Article 4': pilotage('12/06/2025', 'Trimestriel') })).toEqual([])
    expect(await dits({ 'Article 4': pilotage('30/09/2025', null) })).toEqual(['AL CMS-42 Article 4!C5 null→null', 'AL CMS-17 Article 4!C7 2025-09-30→2025-06-30'])
  })

  it('présentation de la commune sans document de planification, sous ses titres officiels', async () => {
    const presentation = (documents: Saisie): Lignes => [
      ['Présentation de la commune'],
      ['Rubrique', 'Valeur ou texte', 'Année', 'Source'],
      ['Caractéristiques urbaines', 'Bourg de plaine', null, null],
      ['Croissance démographique (%/an)', '0,58 %', '2019-2024', 'Insee'],
      ['Documents de planification et de programmation en vigueur et enjeux', documents],
      ['Compétences de l’EPCI', 'Habitat, urbanisme'],
    ]
    expect(await dits({ Présentation: presentation('PLU de 2019, PLH 2021-2026') })).toEqual([])
    expect(await dits({ Présentation: presentation(null) })).toEqual(['AL CMS-23 Présentation!B5 null→null'])
  })

  it('une liste d’agréments n’a pas à porter les dix champs de l’article 3', async () => {
    const liste = (titres: readonly string[], valeurs: readonly Saisie[]): Lignes => [['Programmation 2024'], [...titres], [...valeurs]]
    expect(await dits({ Agréments: liste(['N°', 'Commune', 'Opération', 'Bailleur', 'PLAI', 'PLUS', 'PLS', 'Total LLS'], ['24-001', 'Auch', 'Rue Dessoles', 'Le Toit', 4, 6, 2, 12]) })).toEqual([])
    const projets = liste(['Opération', 'Adresse', 'Cadastre', 'Bailleur', 'Logements', 'LLS', 'PLAI', 'PLUS', 'PLS', 'Année prévue'], ['Les Tilleuls', '12 av. Foch', 'AK 112', 'OPH', 48, 24, 8, 12, 4, 2024])
    expect(await dits({ Projets: projets })).toEqual(['AL CMS-37 Projets!A2:J2 null→null'])
  })

  it('taux que le préambule dit dans une phrase, contre l’inventaire', async () => {
    const contrat = (phrase: string, residences = 3600): Readonly<Record<string, Lignes>> => ({
      CMS: [['Contrat de mixité sociale 2023-2025'], ['Préambule'], [phrase]],
      Inventaire: [['Commune', 'Résidences principales au 01/01/2022', 'Logements sociaux au 01/01/2022', 'Taux cible'], ['Pontivy', residences, 450, 0.25]],
    })
    const juste = 'Soumise depuis 2012, la commune comptait au 1er janvier 2022 12,50 % de logements sociaux pour un objectif de 25 %.'
    expect(await dits(contrat(juste))).toEqual([])
    expect(await dits(contrat(juste, 3700))).toEqual([`IN CMS-22 CMS!A3 ${juste}→12,16 %`])
    expect(await dits(contrat('Son taux de logements sociaux s’élève à 13,4 %.'))).toEqual(['IN CMS-22 CMS!A3 Son taux de logements sociaux s’élève à 13,4 %.→12,5 %'])
    // Une autre année, un autre territoire, une visée, une opération : rien à comparer.
    for (const autre of ['En 2017, la commune comptait 9,8 % de logements sociaux.', 'L’EPCI compte 17,1 % de logements sociaux.', 'La commune vise 15,5 % de logements sociaux.', 'Le secteur de la gare comptera 30 % de logements sociaux.', 'La commune compte 25 % de logements sociaux à atteindre.']) {
      expect(await dits(contrat(autre))).toEqual([])
    }
  })

  it('un groupe « Logements » au-dessus de « Total » et de « Sociaux », le premier groupe fusionné sur le nom', async () => {
    const classeur = creerClasseurMemoire([{ nom: 'Liste' }])
    const titres = ['Nom de l’opération', 'Adresse', 'Cadastre', 'Maître d’ouvrage', 'Total', 'Sociaux', 'PLAI', 'PLUS', 'PLS', 'Année prévue', 'Observations']
    const groupes = ['Projet', null, null, null, 'Logements', null, 'Financement par produit', null, null, 'Calendrier', null]
    const lignes: Saisie[][] = [groupes, titres, ['Rives', 'Quai Sud', 'AB 44', 'Espacil', 40, 44, 14, 22, 8, 2025, 'Étude']]
    await classeur.ecrire({ feuille: 'Liste', ligne: 0, colonne: 0, lignes: 3, colonnes: 11 }, lignes)
    const fige = await figerClasseur(classeur)
    const fusions = [[0, 4], [4, 2], [6, 3], [9, 2]].map(([colonne = 0, colonnes = 1]) => ({ ligne: 0, colonne, lignes: 1, colonnes }))
    const instantane = { ...fige, feuilles: fige.feuilles.map((feuille) => ({ ...feuille, fusions })) }
    expect(resumer(auditer(instantane, { lectures: new Map(), jour: null }))).toEqual(['IN CMS-37 Liste!F3 44→40'])
  })

  it('deux contrats contraires d’un EPCI, au suivi et dans le tableau des communes : un seul constat', async () => {
    const suivi = (type: string): Lignes => [['Commune', 'EPCI', 'Type de contrat', 'Signé le', 'Terme'], ['Azé', 'CA Val', 'Abaissant', 45107, 46022], ['Bligny', 'CA Val', 'Abaissant', 45107, 46022], ['Charnay', 'CA Val', type, 45107, 46022]]
    const communes = (type: string): Lignes => [['Commune', 'EPCI', 'Type de CMS', 'LS manquants au 01/01/2022', 'Objectif légal', 'Objectif retenu'], ['Azé', 'CA Val', 'Abaissant', 300, 99, 80], ['Bligny', 'CA Val', 'Abaissant', 200, 66, 60], ['Charnay', 'CA Val', type, 100, 33, 30]]
    const conflits = async (feuilles: Readonly<Record<string, Lignes>>) => (await dits(feuilles)).filter((constat) => constat.includes('CMS-13'))
    expect(await conflits({ Contrats: suivi('Mutualisant'), Communes: communes('Mutualisant') })).toEqual([expect.stringContaining('EL CMS-13 Contrats!C4')])
    expect(await conflits({ Contrats: suivi('Abaissant'), Communes: communes('Mutualisant') })).toEqual([expect.stringContaining('EL CMS-13 Communes!C4')])
    expect(await conflits({ Communes: communes('Mutualisant') })).toEqual([expect.stringContaining('EL CMS-13 Communes!C4')])
  })
})
