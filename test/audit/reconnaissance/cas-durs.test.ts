import { lireIntitule } from '../../../src/audit/reconnaissance/intitules'
import { reconnaitreLignes, resumerColonnes, resumerTableaux } from './reconnaitre-feuilles'
import type { ClasseurReconnu } from '../../../src/audit/reconnaissance/reconnaitre'

const TITRES = ['Commune', 'RP', 'LLS', 'Taux SRU', 'Déficit']
const VALBRUNE = ['Valbrune', 9873, 1898, 19.22, 571]
const ORNE = ['Orne', 2745, 501, 18.25, 48]

const notions = (classeur: ClasseurReconnu) => resumerColonnes(classeur).map((colonne) => colonne.split(' ')[0])

describe('des nombres parmi les titres', () => {
  it('une date d’inventaire, numéro de série, coiffe ses colonnes', async () => {
    const classeur = await reconnaitreLignes([
      ['Commune', 44197, null, 44562, null],
      [null, 'RP', 'LLS', 'RP', 'LLS'],
      ['Valbrune', 9737, 1877, 9873, 1898],
    ])
    expect(resumerTableaux(classeur)).toEqual(['SRU-01 A1:E3 : 1 objets'])
    expect(resumerColonnes(classeur)).toEqual([
      'nom certaine',
      'residences probable 2021',
      'logements probable 2021',
      'residences probable 2022',
      'logements probable 2022',
    ])
  })

  it.each([
    ['une année', 2022],
    ['un 1er janvier', 44562],
    ['un premier du mois', 44743],
  ])('%s titre une colonne étrangère', async (_, titre) => {
    const classeur = await reconnaitreLignes([
      [...TITRES, titre],
      [...VALBRUNE, 12],
      [...ORNE, 13],
    ])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A1:F3 : 2 objets'])
    expect(classeur.tableaux[0]?.etrangeres).toHaveLength(1)
  })

  it.each([
    ['un autre jour', 44600],
    ['un effectif', 571],
    ['un décimal', 44562.5],
    ['un 1er janvier trop ancien', 36161],
    ['un 1er janvier trop lointain', 55519],
  ])('%s n’est pas un titre', async (_, nombre) => {
    expect(
      resumerTableaux(
        await reconnaitreLignes([
          [...TITRES, nombre],
          [...VALBRUNE, 12],
          [...ORNE, 13],
        ]),
      ),
    ).toEqual([])
  })

  it('un premier du mois parmi deux textes est une donnée', async () => {
    const lignes = [
      ['Commune', 'Déficit', 44743],
      ['Valbrune', 571, 12],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual([])
  })
})

describe('intitulés habillés', () => {
  it.each([
    [
      'dédoublés par Excel',
      ['Commune', 'LS manquants', 'Taux de rattrapage', 'Objectif', 'Taux2', 'Objectif3'],
      ['nom', 'manquants', 'tauxRattrapage', 'objectif'],
    ],
    [
      'en majuscules',
      ['COMMUNE', 'RÉSIDENCES PRINCIPALES', 'LOGEMENTS SOCIAUX', 'TAUX DE LLS', 'DÉFICIT'],
      ['nom', 'residences', 'logements', 'taux', 'manquants'],
    ],
    [
      'en majuscules sans accents',
      ['COMMUNE', 'RESIDENCES PRINCIPALES', 'LOGEMENTS SOCIAUX', 'TAUX SRU', 'DEFICIT LLS'],
      ['nom', 'residences', 'logements', 'taux', 'manquants'],
    ],
    [
      'à retours, points et appels',
      ['Nom de la\ncommune', 'Nb. RP', 'Nb. de LLS (1)', 'Taux\nSRU (%) *', 'LS\nmanquants'],
      ['nom', 'residences', 'logements', 'taux', 'manquants'],
    ],
    [
      'à appels de note',
      ['Commune¹', 'RP²', 'LLS **', 'Taux SRU [1]', 'Déficit³'],
      ['nom', 'residences', 'logements', 'taux', 'manquants'],
    ],
    [
      'numérotés par un chiffre',
      ['1 - Commune', '2. RP', '(3) LLS', '4) Taux SRU', '5 : Déficit'],
      ['nom', 'residences', 'logements', 'taux', 'manquants'],
    ],
    [
      'numérotés par une lettre',
      ['(a) Commune', '(b) RP', 'c) LLS', '(d) Taux SRU', '(e) Déficit'],
      ['nom', 'residences', 'logements', 'taux', 'manquants'],
    ],
    [
      'en sigles pointés',
      ['Commune', 'R.P.', 'L.L.S.', 'Taux S.R.U.', 'L.S. manquants'],
      ['nom', 'residences', 'logements', 'taux', 'manquants'],
    ],
    [
      'en mots collés',
      ['NomCommune', 'NbRP', 'NbLLS', 'TauxSRU', 'LSManquants'],
      ['nom', 'residences', 'logements', 'taux', 'manquants'],
    ],
    [
      'en anglais par endroits',
      ['Municipality', 'RP', 'Social housing units', 'Target rate', 'Shortfall'],
      ['nom', 'residences', 'logements', 'cible', 'manquants'],
    ],
  ])('%s', async (_, titres, attendues) => {
    const ligne = ['Valbrune', 9873, 1898, 19.22, 571, 189].slice(0, titres.length)
    const valeurs = titres.includes('Objectif') ? ['Valbrune', 571, 0.33, 189, 0.28, 160] : ligne
    expect(notions(await reconnaitreLignes([titres, valeurs]))).toEqual(attendues)
  })

  it('en pourcentages', async () => {
    const lignes = [
      ['Commune', 'Nb RP', 'Nb LLS', '% LLS', '% cible'],
      ['Valbrune', 9873, 1898, 19.22, 25],
    ]
    expect(notions(await reconnaitreLignes(lignes))).toEqual(['nom', 'residences', 'logements', 'taux', 'cible'])
  })

  it('une lettre majuscule est le nom d’un terme, pas un numéro', () => {
    expect(lireIntitule('c) Logements').exact).toBe('logements')
    expect(lireIntitule('C) Logements').exact).toBe('c logements')
    expect(lireIntitule('1 – 2').exact).toBe('1 2')
  })
})

describe('titres et lignes qui trompent', () => {
  it('une ligne de textes qui dit « bilan » et « EPCI » n’ouvre pas un autre tableau', async () => {
    const classeur = await reconnaitreLignes([
      ['Rubrique', 'Composition', 'Périodicité ou fonctionnement', 'Attendus', 'Signataire en charge'],
      ['Comité de pilotage', 'Maire, préfet', 'annuelle', 'Bilan', 'EPCI'],
      ['Groupe opérationnel', 'Techniciens', 'mensuelle', 'Projets', 'Commune'],
    ])
    expect(resumerTableaux(classeur)).toEqual(['TAB-19 A1:E3 : 2 objets'])
  })

  it('des titres sur trois lignes, la première fusionnée sur tout le tableau', async () => {
    const classeur = await reconnaitreLignes(
      [
        ['Bilan SRU 2023-2025 du département', null, null, null, null],
        ['Commune', 'Inventaire', null, null, 'Rattrapage'],
        [null, 'RP', 'LLS', 'Taux SRU', 'Déficit'],
        VALBRUNE,
        ORNE,
      ],
      { fusions: ['A1:E1', 'A2:A3', 'B2:D2'] },
    )
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A2:E5 : 2 objets'])
  })

  it('des lignes dont les cellules portent des mots de titres', async () => {
    const lignes = [
      [...TITRES, 'Bilan'],
      ['Commune', 9873, 1898, 19.22, 571, 'Objectif'],
      ['EPCI', 2745, 501, 18.25, 48, 'Taux'],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:F3 : 2 objets'])
  })

  it('une ligne qui ne porte que le nom de la commune', async () => {
    expect(resumerTableaux(await reconnaitreLignes([TITRES, VALBRUNE, ['Rocquevert'], ORNE]))).toEqual([
      'SRU-02 A1:E4 : 2 objets',
    ])
  })

  it('un bloc d’adresse à deux colonnes, collé au-dessus', async () => {
    const adresse = [
      ['Direction', 'DDT 77'],
      ['Service', 'Habitat'],
      ['Commune', 'Melun'],
      ['Adresse', '12 rue des Lilas'],
      ['CP', 77000],
      ['Tél.', '01'],
      ['Courriel', 'ddt@exemple.fr'],
      ['Suivi par', 'le bureau'],
      ['Période', '2023-2025'],
      ['Date', 45000],
    ]
    expect(resumerTableaux(await reconnaitreLignes([...adresse, TITRES, VALBRUNE, ORNE]))).toEqual(['SRU-02 A11:E13 : 2 objets'])
  })

  it.each([
    ['des lettres entre parenthèses', ['(nom)', '(a)', '(b)', '(c) = (b)/(a)', '(d)']],
    ['des lettres', ['a', 'b', 'c', 'd = c/b', 'e']],
    ['les titres d’office d’un tableau d’Excel', ['Colonne1', 'Colonne2', 'Colonne3', 'Colonne4', 'Colonne5']],
  ])('%s sous les titres ne sont pas une commune', async (_, legende) => {
    expect(resumerTableaux(await reconnaitreLignes([TITRES, legende, VALBRUNE, ORNE]))).toEqual(['SRU-02 A1:E4 : 2 objets'])
  })

  it('une commune sans chiffres, à noms courts, n’est pas une légende', async () => {
    const classeur = await reconnaitreLignes([TITRES, ['Y', null, null, null, 'nc'], ORNE])
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A1:E3 : 2 objets'])
  })

  it.each([60, 150])('des titres après %s lignes de texte', async (nombre) => {
    const texte = Array.from({ length: nombre }, (_, i) => [`Paragraphe ${i}`])
    expect((await reconnaitreLignes([...texte, TITRES, VALBRUNE, ORNE])).tableaux.map(({ enTete }) => enTete)).toEqual([nombre])
  })

  it('un plan d’actions, lu couché depuis ses dernières colonnes, n’est pas une fiche', async () => {
    const lignes = [
      ['Action', 'Pilote', 'Partenaires', 'Échéance', 'Indicateur', 'Cible', 'Réalisé', 'État'],
      ['Créer une réserve', 'Commune', 'EPCI', 45000, 'Bilan', 3, 1, 'En cours'],
      ['Réviser le PLU', 'EPCI', 'Commune', '2025', 'Taux', 1, 0, 'Non engagé'],
      ['Convention', 'État', 'Commune', 'EPCI', 'Objectif', 2, 2, 'Fait'],
    ]
    expect((await reconnaitreLignes(lignes)).tableaux.filter(({ transpose }) => transpose)).toEqual([])
  })

  it('un tableau d’Excel aux titres génériques : les vrais sont dessous', async () => {
    const generiques = ['Colonne1', 'Colonne2', 'Colonne3', 'Colonne4', 'Colonne5']
    const classeur = await reconnaitreLignes([generiques, TITRES, VALBRUNE, ORNE], { tableaux: ['A1:E4'] })
    expect(resumerTableaux(classeur)).toEqual(['SRU-02 A2:E4 : 2 objets'])
  })
})

describe('deux tableaux collés côte à côte, le second nommé autrement', () => {
  it('se séparent', async () => {
    const lignes = [
      ['Commune', 'RP', 'LLS', 'Ville', 'Déficit', 'Objectif'],
      ['Valbrune', 9873, 1898, 'Orne', 48, 48],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-01 A1:C2 : 1 objets', 'SRU-04 D1:F2 : 1 objets'])
  })

  it('une seule colonne d’un côté n’est qu’une précision', async () => {
    const lignes = [
      ['Commune', 'RP', 'LLS', 'Déficit', 'Ville', 'Objectif'],
      ['Valbrune', 9873, 1898, 571, 'Valbrune', 189],
    ]
    expect(resumerTableaux(await reconnaitreLignes(lignes))).toEqual(['SRU-02 A1:F2 : 1 objets'])
    const autres = [
      ['Commune', 'RP', 'Ville', 'LLS', 'Déficit'],
      ['Valbrune', 9873, 'Valbrune', 1898, 571],
    ]
    expect(resumerTableaux(await reconnaitreLignes(autres))).toEqual(['SRU-02 A1:E2 : 1 objets'])
  })

  it('« Commune signataire : Oui » ne nomme pas une seconde commune', async () => {
    const titres = ['Commune', 'Résidences principales', 'Logements sociaux', 'Taux cible', 'Commune signataire', 'Logements manquants', 'Taux de rattrapage', 'Objectif 2023-2025']
    const lignes = (signataires: readonly string[]): readonly (readonly (string | number)[])[] => [titres, ['Valbrune', 9873, 1898, 0.25, signataires[0] ?? '', 571, 0.33, 189], ['Charmoy', 8120, 1218, 0.25, signataires[1] ?? '', 812, 0.33, 268]]
    expect(resumerTableaux(await reconnaitreLignes(lignes(['Oui', 'Non'])))).toEqual(['SRU-02 A1:H3 : 2 objets'])
    expect(resumerTableaux(await reconnaitreLignes(lignes(['Orval', 'Montbel'])))).toHaveLength(2)
  })
})
