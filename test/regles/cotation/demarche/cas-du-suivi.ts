import type { CasDeTableau } from './cas'

const EVALUATION_TITRES = ['territoire', 'mise en service', 'modalités au PPGDID', 'périodicité (mois)', 'dernière évaluation']

const EVALUATION: readonly CasDeTableau[] = [
  {
    suivi: 'COT-23',
    situation: 'registre COT-23 [CALC] : en service le 01/01/2024, première évaluation annuelle le 01/01/2025, ce jour-là encore à temps',
    titres: EVALUATION_TITRES,
    lignes: [['A', '2024-01-01', 'Oui', 12, null]],
    jour: '2025-01-01',
    constats: [],
    calculs: [[45658]],
  },
  {
    suivi: 'COT-23',
    situation: 'dépassée, avant la mise en service, modalités absentes, rien de fixé',
    titres: EVALUATION_TITRES,
    lignes: [
      ['A', '2024-01-01', 'Oui', 12, null],
      ['B', '2024-01-01', 'Non', 24, '2023-12-31'],
      ['C', null, 0, 0, 0],
    ],
    jour: '2025-01-02',
    constats: [
      'EL 3 modalités au PPGDID sans-modalites',
      'AL 2 dernière évaluation depassee',
      'AL 3 dernière évaluation avant',
      'AL 4 modalités au PPGDID modalites-non-dites',
      'AL 4 mise en service sans-depart',
      'IF 4 périodicité (mois) sans-periodicite',
    ],
    calculs: [[45658], [46023], ['']],
  },
  {
    suivi: 'COT-23',
    situation: 'sans jour : la date se calcule, le retard ne se juge pas',
    titres: EVALUATION_TITRES,
    lignes: [['A', '2024-02-29', 'Oui', 12, null]],
    constats: ['IF - - sans-jour'],
    calculs: [[45716]],
  },
]

const ACTEURS: readonly CasDeTableau[] = [
  {
    suivi: 'COT-24',
    situation: 'registre COT-24 [CALC] : Action Logement Services non convié, erreur légale',
    titres: ['acteur', 'catégorie', 'convié', 'convié le'],
    lignes: [
      ['Ville A', 'communes membres', 'Oui', null],
      ['Office B', 'bailleurs sociaux', null, '2023-02-01'],
      ['ALS', null, 'Non', null],
      ['ADIL', 'ADIL', null, null],
    ],
    constats: ['EL 4 convié obligatoire', 'IF 5 convié conseille'],
    calculs: [['obligatoire'], ['obligatoire'], ['obligatoire'], ['conseillé']],
  },
  {
    suivi: 'COT-24',
    situation: 'une commune oubliée parmi d’autres, catégories sans ligne, acteur à classer, case contredite',
    titres: ['acteur', 'catégorie', 'convié', 'convié le'],
    lignes: [
      ['Ville A', 'commune', 'Oui', null],
      ['Ville B', 'commune', 0, null],
      ['Ligue', 'ligue', 'Oui', null],
      ['ADIL', 'ADIL', 'Non', '2023-02-01'],
    ],
    constats: [
      'EL - catégorie absente',
      'EL - catégorie absente',
      'EL 3 convié obligatoire',
      'IN 5 convié le contredit',
      'AL 4 catégorie a-classer',
      'IF 5 convié conseille',
    ],
    calculs: [['obligatoire'], ['obligatoire'], [''], ['conseillé']],
  },
]

const OUTIL_TITRES = ['territoire', 'outil', 'transmission au SNE', 'légalité contrôlée', 'DHUP informée', 'référent attesté', 'compte Cerbère', 'habilitation']

const OUTIL: readonly CasDeTableau[] = [
  {
    suivi: 'COT-25',
    situation: 'registre COT-25 [CALC] : SPTA sans interface avec le SNE, non conforme',
    titres: OUTIL_TITRES,
    lignes: [['A', 'SPTA', 'Non', 'Oui', 'Oui', null, null, null]],
    constats: ['EL 2 transmission au SNE sans-transmission'],
    calculs: [['transmission automatique de la cotation au SNE ; contrôle de légalité des critères par le préfet ; information de la DHUP par le préfet']],
  },
  {
    suivi: 'COT-25',
    situation: 'module du SNE, outil non précisé, inconnu, tableur, transmission non dite',
    titres: OUTIL_TITRES,
    lignes: [
      ['A', 'module SNE', null, null, null, 'Oui', 'Oui', 'Oui'],
      ['B', 'SNE', 'Non', null, null, 'Oui', null, 0],
      ['C', null, null, null, null, null, null, null],
      ['D', 'logiciel maison', null, null, null, null, null, null],
      ['E', 'Excel', null, null, null, null, null, null],
      ['F', 'outil privé agréé', 0, null, 'Oui', null, null, null],
    ],
    constats: [
      'AL 3 compte Cerbère reste',
      'AL 3 habilitation reste',
      'AL 4 outil de cotation a-preciser',
      'AL 5 outil de cotation inconnu',
      'AL 6 outil de cotation essai',
      'AL 7 transmission au SNE transmission-non-dite',
      'AL 7 légalité contrôlée reste',
    ],
    calculs: [
      ['référent désigné par attestation ; compte Cerbère du référent ; habilitation sur le module'],
      ['référent désigné par attestation ; compte Cerbère du référent ; habilitation sur le module'],
      [''],
      [''],
      [''],
      ['transmission automatique de la cotation au SNE ; contrôle de légalité des critères par le préfet ; information de la DHUP par le préfet'],
    ],
  },
]

const POINTS = [
  'données du SNE suffisantes', 'uniformité', 'aide à la décision', 'cohérence avec les publics prioritaires',
  'compatibilité avec la CIL et labellisation', 'travailleurs clés', 'information du demandeur', 'refus d’un logement adapté', 'évaluation',
  'qualification de l’offre', 'travaux antérieurs (PDALHPD)', 'acteurs à associer', 'appui des services de l’État',
]

const PAC: readonly CasDeTableau[] = [
  {
    suivi: 'COT-26',
    situation: 'registre COT-26 [CALC] : 12 sur 13',
    titres: ['point du PAC', 'abordé', 'document'],
    lignes: POINTS.map((point) => [point, point === 'travailleurs clés' ? null : 'Oui', 'PAC']),
    constats: ['AL 7 abordé manque', 'IF - - compte 12/13'],
  },
  {
    suivi: 'COT-26',
    situation: 'case sans document, point sans ligne, point hors liste',
    titres: ['point du PAC', 'abordé', 'document'],
    lignes: [...POINTS.slice(1).map((point) => [point, 'X', point === 'évaluation' ? 0 : 'PAC']), ['météo', 'X', 'PAC']],
    constats: ['AL - abordé manque', 'AL 9 document sans-document', 'IF - - compte 12/13', 'IF 14 point du PAC hors-liste'],
  },
]

const CLES: readonly CasDeTableau[] = [
  {
    suivi: 'COT-27',
    situation: 'registre COT-27 [CALC] : 22 sur 180, 12,2 % pour un objectif local de 15 %',
    titres: ['période', 'attributions', 'dont travailleurs clés', 'objectif de la CIL'],
    lignes: [['2023', 180, 22, '15 %']],
    constats: ['AL 2 dont travailleurs clés sous-objectif'],
    calculs: [[22 / 180, -0.0277777777777778]],
  },
  {
    suivi: 'COT-27',
    situation: 'pile à l’objectif, sans objectif, aucune attribution, impossible, sans suivi',
    titres: ['période', 'attributions', 'dont travailleurs clés', 'objectif de la CIL'],
    lignes: [
      ['2020', 180, 27, 0.15],
      ['2021', 1000, 123, 12.3],
      ['2022', 180, 22, 0],
      ['2023', 0, 0, 15],
      ['2024', 10, 11, 15],
      ['2025', null, null, 15],
    ],
    constats: [
      'IN 6 dont travailleurs clés superieures',
      'AL 7 dont travailleurs clés sans-suivi',
      'IF 5 attributions aucune',
    ],
    calculs: [[0.15, 0], [0.123, 0], [22 / 180, ''], ['', ''], ['', ''], ['', '']],
  },
  {
    suivi: 'COT-27',
    situation: 'un seul des deux nombres dit : aucune part, jamais 0 %',
    titres: ['période', 'attributions', 'dont travailleurs clés', 'objectif de la CIL'],
    lignes: [
      ['2023', 200, null, '15 %'],
      ['2024', null, 34, '15 %'],
      ['2025', 200, 0, '15 %'],
    ],
    constats: [
      'AL 2 dont travailleurs clés sans-suivi',
      'AL 3 dont travailleurs clés sans-suivi',
      'AL 4 dont travailleurs clés sous-objectif',
    ],
    calculs: [['', ''], ['', ''], [0, -0.15]],
  },
]

const SYPLO: readonly CasDeTableau[] = [
  {
    suivi: 'COT-28',
    situation: 'registre COT-28 [CALC] : 40 (SYPLO) + 202, garder 202',
    titres: ['demande', 'note de l’EPCI', 'note SYPLO', 'note employée', 'origine'],
    lignes: [
      ['1', 202, 40, 242, null],
      ['2', 202, 40, 202, null],
    ],
    constats: ['EL 2 note employée additionnees'],
    calculs: [[202], [202]],
  },
  {
    suivi: 'COT-28',
    situation: 'SYPLO gardée, note étrangère, sans note de l’EPCI, origine inconnue, illisible, note de 0',
    titres: ['demande', 'note de l’EPCI', 'note SYPLO', 'note employée', 'origine'],
    lignes: [
      ['1', 202, 40, 40, null],
      ['2', 202, 40, 100, null],
      ['3', null, 40, 40, null],
      ['4', null, null, 40, null],
      ['5', null, 0, 40, 'SYPLO'],
      ['6', '12 pts', null, 40, null],
      ['7', 0, 40, 40, null],
      ['8', 10.1, 0.2, 10.3, null],
      ['9', 10, null, null, null],
    ],
    constats: [
      'EL 8 note employée additionnees',
      'EL 9 note employée additionnees',
      'IN 2 note employée syplo-gardee',
      'IN 3 note employée autre',
      'IN 7 note de l’EPCI points-illisibles',
      'AL 4 note de l’EPCI sans-epci',
      'AL 5 origine origine',
      'AL 6 note de l’EPCI sans-epci',
    ],
    calculs: [[202], [202], [''], [''], [''], [''], [0], [10.1], [10]],
  },
  {
    suivi: 'COT-28',
    situation: 'origine autre que l’EPCI ou SYPLO : signalée, même si la note est la bonne ou absente',
    titres: ['demande', 'note de l’EPCI', 'note SYPLO', 'note employée', 'origine'],
    lignes: [
      ['1', 202, 40, 202, 'Bailleur'],
      ['2', 202, 40, 202, 'epci'],
      ['3', 202, 40, 202, ' Syplo '],
      ['4', 202, 40, 242, 'tableur'],
      ['5', 202, null, null, 'préfecture'],
      ['6', 202, null, 202, 0],
      ['7', null, null, 40, 'ancien logiciel'],
    ],
    constats: [
      'EL 5 note employée additionnees',
      'AL 2 origine origine-autre',
      'AL 5 origine origine-autre',
      'AL 6 origine origine-autre',
      'AL 8 note de l’EPCI sans-epci',
      'AL 8 origine origine-autre',
    ],
    calculs: [[202], [202], [202], [202], [202], [202], ['']],
  },
]

const OFFRE: readonly CasDeTableau[] = [
  {
    suivi: 'COT-29',
    situation: 'registre COT-29 [CALC] : 1 800 sur 2 400, 75,0 %',
    titres: ['ensemble de logements', 'logements', 'logements qualifiés'],
    lignes: [
      ['A', 1400, 1200],
      ['B', 1000, 600],
    ],
    constats: ['IF - - total 2400/1800/75'],
    calculs: [[1200 / 1400], [0.6]],
  },
  {
    suivi: 'COT-29',
    situation: 'même ensemble, mêmes typologie, localisation et loyer : une question ; une autre typologie, rien',
    titres: ['ensemble de logements', 'typologie', 'logements', 'logements qualifiés'],
    lignes: [
      ['A', 'T2', 10, 5],
      ['a', 't2', 10, 5],
      ['A', 'T3', 10, 5],
      [null, 'T2', 10, 5],
      [null, 'T2', 10, 5],
    ],
    constats: ['AL 3 ensemble de logements double', 'IF - - total 50/25/50'],
  },
  {
    suivi: 'COT-29',
    situation: 'rien de qualifié, total manquant, nombres impossibles, ensemble vide',
    titres: ['ensemble de logements', 'logements', 'logements qualifiés'],
    lignes: [
      ['A', 1400, null],
      ['B', null, 600],
      ['C', 10, 11],
      ['D', 0, 0],
    ],
    constats: ['IN 4 logements qualifiés superieurs', 'AL - - aucun', 'AL 3 logements sans-total'],
    calculs: [[0], [''], [''], ['']],
  },
]

export const CAS_DU_SUIVI: readonly CasDeTableau[] = [...EVALUATION, ...ACTEURS, ...OUTIL, ...PAC, ...CLES, ...SYPLO, ...OFFRE]
