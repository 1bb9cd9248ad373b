import type { Saisie } from '../../../../src/classeur/port'
import { auditerFeuilles, resumer } from '../../fabrique'

type Lignes = readonly (readonly Saisie[])[]

async function dits(feuilles: Readonly<Record<string, Lignes>>, regle: string): Promise<readonly string[]> {
  return resumer(await auditerFeuilles(feuilles)).filter((dit) => dit.includes(` ${regle} `))
}

const CITE = (points: number): string => `Le taux de rattrapage peut être abaissé jusqu’à ${points} % des logements manquants, en raison de la rareté du foncier.`
const SIGNATURES: Lignes = [
  ['Partie', 'Prénom Nom', 'Qualité', 'Date', 'Signature'],
  ['Commune', 'Jo Mil', 'Maire', 45173, 'signé'],
  ['CC Val de Pont', 'Al Bri', 'Présidente', 45173, 'signé'],
  ['État', 'Le préfet', 'Préfet', 45175, 'signé'],
]
const ARTICLE_2: Lignes = [
  ['Nom de la commune', 'Nombre de LS manquants au 1er janvier 2022', 'Taux de rattrapage avant CMS', 'Objectifs 2023-2025 avant CMS', 'Taux de rattrapage retenu', 'Objectifs 2023-2025 retenus'],
  ['Vaux', 420, 0.33, 139, 0.3, 126],
]

function actions(pilote: string): Lignes {
  return [
    ['Article 1er - Les engagements et actions'],
    ['Thématique', 'Action', 'Pilote', 'Résultats attendus'],
    ['Action foncière', 'Acquérir', 'Commune', '3 terrains'],
    ['Urbanisme', 'Réviser le PLU', pilote, 'PLU révisé'],
  ]
}

function contrat(articles: readonly string[], pilote = 'Commune', phrase = 'Au moins 38 PLAI seront financés.'): Readonly<Record<string, Lignes>> {
  return { Contrat: [['Contrat de mixité sociale 2023-2025'], ...articles.map((titre) => [titre]), [phrase]], Actions: actions(pilote), Signatures: SIGNATURES }
}

const ARTICLES = ['Article 2 - Les objectifs de rattrapage', 'Article 4 - Pilotage, suivi et animation']

describe('contrat rédigé, peu de tableaux', () => {
  it('trois articles titrés et des signatures : le quatrième manque ; deux titres ne font pas un contrat', async () => {
    expect(await dits(contrat(ARTICLES), 'CMS-46')).toEqual(['AL CMS-46 ! null→article 3'])
    expect(await dits(contrat([...ARTICLES.slice(0, 1), 'Article 3 - Les projets', ...ARTICLES.slice(1)]), 'CMS-46')).toEqual([])
    expect(await dits(contrat([...ARTICLES, 'Article 3 - Les projets']), 'CMS-46')).toEqual([expect.stringMatching(/^AL CMS-46 Contrat!A\d+ Article 3 - Les projets→avant l’article 4$/)])
    // Un sommaire annonce les quatre : seul leur dernier titre dit leur ordre.
    expect(await dits(contrat(['Article 3 - Les projets', ...ARTICLES.slice(0, 1), 'Article 3 - Les projets', ...ARTICLES.slice(1)]), 'CMS-46')).toEqual([])
    expect(await dits(contrat(ARTICLES.slice(1)), 'CMS-46')).toEqual([])
  })

  it('pilote que ni les signatures ni le texte ne nomment', async () => {
    expect(await dits(contrat(ARTICLES, 'Association Toit Pour Tous'), 'CMS-30')).toContain('IN CMS-30 Actions!C4 Association Toit Pour Tous→null')
    expect(await dits(contrat([...ARTICLES, 'Partenaires : association Toit Pour Tous'], 'Association Toit Pour Tous'), 'CMS-30')).not.toContain('IN CMS-30 Actions!C4 Association Toit Pour Tous→null')
  })

  it('nombre de PLAI laissé en « xx » dans une phrase : objectifs qualitatifs ; un autre « xx » reste un champ de la trame', async () => {
    expect(await dits(contrat(ARTICLES, 'Commune', 'Au moins xx PLAI seront financés.'), 'CMS-35')).toEqual(['AL CMS-35 Contrat!A4 Au moins xx PLAI seront financés.→null'])
    expect(await dits(contrat(ARTICLES, 'Commune', 'Contrat conclu pour xx ans.'), 'CMS-21')).toEqual(['IN CMS-21 Contrat!A4 Contrat conclu pour xx ans.→null'])
  })
})

describe('abaissement cité sans le mot de plancher', () => {
  it.each([
    [25, []],
    [40, [`EL CMS-31 Objectifs!A1 ${CITE(40)}→25 %`]],
  ])('jusqu’à %i %% pour une commune à 33 %%', async (points, attendus) => {
    expect(await dits({ Objectifs: [[CITE(points)], [], ...ARTICLE_2] }, 'CMS-31')).toEqual(attendus)
  })
})

describe('présentation sans la ligne des documents de planification', () => {
  const presentation = (urbain: string): Lignes => [['Présentation de la commune'], ['Rubrique', 'Valeur ou texte'], ['Caractéristiques urbaines', urbain], ['Croissance démographique (%/an)', 0.9], ['Compétences de l’EPCI', 'Habitat']]

  it('citée ailleurs sur la feuille : rien ; nulle part : alerte sur les titres', async () => {
    expect(await dits({ Présentation: presentation('Couronne dense, PLUi de 2019') }, 'CMS-23')).toEqual([])
    expect(await dits({ Présentation: presentation('Couronne dense') }, 'CMS-23')).toEqual(['AL CMS-23 Présentation!A2:B2 null→null'])
  })
})

describe('couverture de l’objectif d’une seule commune', () => {
  const LISTE: Lignes = [['Nom de l’opération', 'Adresse', 'Référence cadastrale', 'Nombre de logements', 'Nombre de logements sociaux'], ['Les Aubes', '4 rue des Aubes', 'AL 4', 50, 50]]
  const objectif = (...communes: Lignes): Lignes => [['Commune', 'LS manquants', 'Taux de rattrapage', 'Objectif 2023-2025'], ...communes]

  it('liste sous l’objectif : alerte ; à plusieurs communes, la liste n’est d’aucune', async () => {
    expect(await dits({ Objectif: objectif(['Brignon', 484, 0.33, 160]), Liste: LISTE }, 'CMS-40')).toEqual(['AL CMS-40 Liste!A1:E1 null→160'])
    expect(await dits({ Objectif: objectif(['Brignon', 151, 0.33, 50]), Liste: LISTE }, 'CMS-40')).toEqual([])
    expect(await dits({ Objectif: objectif(['Brignon', 484, 0.33, 160], ['Nozières', 300, 0.33, 99]), Liste: LISTE }, 'CMS-40')).toEqual([])
  })
})
