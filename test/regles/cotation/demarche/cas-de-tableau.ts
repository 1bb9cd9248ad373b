import type { ArgumentBrut } from '../../../../src/catalogue'

type Cellule = number | string | boolean | null

/** Un tableau saisi, le jour du contrôle, et tout ce que le contrôle doit en dire : « gravité ligne colonne constat ». */
export interface CasDeTableau {
  readonly suivi: string
  readonly situation: string
  readonly titres: readonly string[]
  readonly lignes: readonly (readonly Cellule[])[]
  readonly jour?: string
  readonly lectures?: string
  readonly constats: readonly string[]
  readonly calculs?: readonly (readonly (number | string)[])[]
}

const TERRITOIRE = ['territoire', 'type', 'tenu à un PLH', 'compétence habitat', 'nombre de QPV']
const DATES = ['avancement', 'adoption', 'mise en service', 'mise en service prévue', 'conforme ELAN']
const TOUT_31 = [...TERRITOIRE, ...DATES, 'échéance affichée']
const JOUR = '2024-03-15'

const AVANCEMENT: readonly CasDeTableau[] = [
  {
    suivi: 'COT-31',
    situation: 'registre COT-31 [CALC] : 6 obligés, 4 équipés',
    titres: [...TERRITOIRE, ...DATES],
    lignes: [
      ...['A', 'B', 'C', 'D'].map((nom) => [nom, 'EPCI', 'Oui', 'Oui', 2, 'en service', '2023-05-01', '2023-09-01', null, 'Oui']),
      ...['E', 'F'].map((nom) => [nom, 'EPCI', 'Non', 'Oui', 1, 'adopté', '2023-12-01', null, '2024-06-01', 'Non']),
      ['G', 'EPCI', 'Non', 'Non', 1, null, null, null, null, null],
    ],
    jour: '2023-12-31',
    constats: ['IF - - equipement 6/4/66.7'],
    calculs: [
      ...Array.from({ length: 4 }, () => ['obligatoire', 'tenu à un PLH', 0]),
      ...Array.from({ length: 2 }, () => ['obligatoire', 'compétence habitat et QPV', 0]),
      ['facultatif', '', ''],
    ],
  },
  {
    suivi: 'COT-31',
    situation: 'échéance passée : erreur légale pour l’obligé sans cotation, jamais pour le facultatif',
    titres: TOUT_31,
    lignes: [
      ['A', 'EPCI', 'Oui', 'Non', 0, 'PPGDID en révision', null, null, '2024-09-30', null, '2023-12-31'],
      ['B', 'EPCI', 'Non', 'Non', 1, 'non engagé', null, null, null, null, null],
      ['C', 'Ville de Paris', null, null, null, null, null, null, null, null, null],
    ],
    jour: '2024-01-01',
    constats: [
      'EL 2 avancement retard',
      'EL 4 mise en service retard',
      'AL 4 avancement absent',
      'IF - - equipement 2/0/0',
    ],
    calculs: [
      ['obligatoire', 'tenu à un PLH', 1],
      ['facultatif', '', ''],
      ['obligatoire', 'Ville de Paris', 1],
    ],
  },
  {
    suivi: 'COT-31',
    situation: 'dates et statuts qui se contredisent, échéances affichées',
    titres: TOUT_31,
    lignes: [
      ['A', 'EPCI', 'Oui', 'Oui', 1, 'en service', '2024-02-01', '2024-01-15', null, null, '2021-12-31'],
      ['B', 'EPCI', 'Oui', 'Oui', 1, 'en service', null, null, null, 'Non', '2024-12-31'],
      ['C', 'EPCI', 'Oui', 'Oui', 1, null, '2023-10-01', '2023-11-01', null, 'Oui', null],
      ['D', 'EPCI', 'Oui', 'Oui', 1, 'adopté', '2023-10-01', '2023-11-01', null, null, null],
      ['E', 'EPCI', 'Oui', 'Oui', 1, 'presque', null, '2023-11-01', null, null, null],
      ['F', 'EPCI', 'Oui', 'Oui', 1, 'en service', null, '2024-04-01', '2024-04-01', 'Oui', null],
      ['a', 'EPCI', 'Non', 'Oui', 0, null, null, null, null, null, null],
      ['H', 'communauté', null, 'Oui', null, null, null, null, null, null, null],
    ],
    jour: JOUR,
    constats: [
      'EL 7 avancement retard',
      'IN 5 avancement contredit',
      'IN 6 avancement statut',
      'IN 8 territoire doublon',
      'IN 9 type type',
      'AL 2 mise en service avant-adoption',
      'AL 2 conforme ELAN conformite',
      'AL 3 mise en service sans-date',
      'AL 3 conforme ELAN non-conforme',
      'AL 4 avancement sans-statut',
      'AL 7 mise en service a-venir',
      'AL 9 - obligation-inconnue',
      'IF - - equipement 6/2/33.3',
      'IF 2 échéance affichée ancienne-echeance',
      'IF 3 échéance affichée autre-echeance',
      'IF 8 nombre de QPV qpv-nul',
    ],
    calculs: [
      ['obligatoire', 'tenu à un PLH', 15],
      ['obligatoire', 'tenu à un PLH', ''],
      ['obligatoire', 'tenu à un PLH', 0],
      ['obligatoire', 'tenu à un PLH', 0],
      ['obligatoire', 'tenu à un PLH', 0],
      ['obligatoire', 'tenu à un PLH', 92],
      ['facultatif', '', ''],
      ['', '', ''],
    ],
  },
  {
    suivi: 'COT-31',
    situation: 'sans jour du contrôle, rien n’est en retard et c’est dit ; calendrier absent',
    titres: TOUT_31,
    lignes: [['A', 'EPT', null, null, null, 'non engagé', null, null, null, null, null]],
    constats: ['AL 2 mise en service prévue sans-calendrier', 'IF - - sans-jour', 'IF - - equipement 1/0/0'],
    calculs: [['obligatoire', 'EPT du Grand Paris', '']],
  },
  {
    suivi: 'COT-31',
    situation: 'aucun territoire tenu : taux sans objet, jamais 0 ni 100 %',
    titres: TOUT_31,
    lignes: [['A', 'EPCI', 'Non', 'Non', 1, null, null, null, null, null, null]],
    jour: JOUR,
    constats: ['IF - - aucun-oblige'],
  },
]

const PROCEDURE = ['territoire', 'situation du PPGDID', 'délibération', 'transmission', 'porter à connaissance', 'modifications demandées', 'modifications intégrées', 'adoption']

const ADOPTION: readonly CasDeTableau[] = [
  {
    suivi: 'COT-04',
    situation: 'registre COT-04 [CALC] : transmis le 15/03/2023, attendu le 15/06/2023 ; pile, puis le lendemain',
    titres: PROCEDURE,
    lignes: [
      ['A', 'inexistant', '2023-03-08', '2023-03-15', '2023-06-15', 'Non', null, null],
      ['B', 'inexistant', '2023-03-08', '2023-03-15', '2023-06-16', 'Oui', 'Oui', '2023-12-01'],
      ['C', 'sans cotation', null, '2023-03-15', null, 'Oui', 'Non', null],
    ],
    jour: JOUR,
    constats: ['AL 3 porter à connaissance pac-tardif'],
    calculs: [
      [45092, 'oui'],
      [45092, 'oui'],
      ['', 'non'],
    ],
  },
  {
    suivi: 'COT-04',
    situation: 'porter à connaissance pas encore reçu le dernier jour : rien',
    titres: PROCEDURE,
    lignes: [['A', 'inexistant', '2023-03-08', '2023-03-15', null, null, null, null]],
    jour: '2023-06-15',
    constats: [],
    calculs: [[45092, '']],
  },
  {
    suivi: 'COT-04',
    situation: 'porter à connaissance pas reçu le lendemain : alerte',
    titres: PROCEDURE,
    lignes: [['A', 'inexistant', '2023-03-08', '2023-03-15', null, null, null, null]],
    jour: '2023-06-16',
    constats: ['AL 2 porter à connaissance pac-attendu'],
  },
  {
    suivi: 'COT-04',
    situation: 'porter à connaissance pas reçu, sans jour : dit, pas jugé',
    titres: PROCEDURE,
    lignes: [['A', 'inexistant', '2023-03-08', '2023-03-15', null, null, null, null]],
    constats: ['IF - - sans-jour'],
  },
  {
    suivi: 'COT-04',
    situation: 'ordre des dates, modifications du préfet non reprises, situation inconnue',
    titres: PROCEDURE,
    lignes: [
      ['A', 'inexistant', '2023-03-20', '2023-03-15', '2023-03-10', 'Oui', 'Non', '2023-03-01'],
      ['B', 'inexistant', null, '2023-03-15', '2023-04-01', 'Oui', 0, '2023-12-01'],
      ['C', 'en cours', null, null, null, null, null, null],
    ],
    jour: JOUR,
    constats: [
      'EL 2 modifications intégrées non-integrees',
      'AL 2 porter à connaissance pac-avant',
      'AL 2 transmission transmission-avant',
      'AL 2 adoption avant-pac',
      'AL 3 délibération sans-deliberation',
      'AL 3 modifications intégrées integrees-non-dites',
      'AL 4 situation du PPGDID situation',
    ],
  },
]

const PLAN = ['élément', 'au PPGDID', 'appliqué', 'points au PPGDID', 'points appliqués']
const RUBRIQUES = ['principe', 'modalités', 'critères', 'poids', 'effet du refus', 'évaluation', 'information du demandeur']

const CONTENU: readonly CasDeTableau[] = [
  {
    suivi: 'COT-03',
    situation: 'registre COT-03 [CALC] : 6 sur 7, « effet du refus » absent ; grille non fournie, contrôle partiel',
    titres: PLAN,
    lignes: RUBRIQUES.map((rubrique) => [rubrique, rubrique === 'effet du refus' ? 'Non' : 'Oui', null, null, null]),
    constats: ['EL 6 au PPGDID rubrique', 'IF - - compte 6/7', 'IF - - grille-absente'],
  },
  {
    suivi: 'COT-03',
    situation: '0 rendu pour une case vide : rubrique absente ; une rubrique sans ligne aussi',
    titres: PLAN,
    lignes: RUBRIQUES.slice(1).map((rubrique) => [rubrique.toUpperCase(), rubrique === 'poids' ? 0 : 'X', null, null, null]),
    constats: ['EL - au PPGDID rubrique', 'EL 4 au PPGDID rubrique', 'IF - - compte 5/7', 'IF - - grille-absente'],
  },
  {
    suivi: 'COT-03',
    situation: 'grille mutation appliquée hors du plan ; critères et poids qui s’écartent',
    titres: PLAN,
    lignes: [
      ...RUBRIQUES.map((rubrique) => [rubrique, true, null, null, null]),
      ['grille mutation', 'Non', 'Oui', null, null],
      ['DALO', null, null, 100, 100],
      ['Habite la commune', null, null, 10, 20],
      ['Chien', null, null, null, 5],
      ['Parent isolé', null, null, 0, null],
      ['Fraude', null, null, -20, '-20'],
      ['Divorce', null, null, '10 points', 10],
      ['Mystère', null, null, null, null],
    ],
    constats: [
      'EL 9 au PPGDID mutation',
      'EL 11 points appliqués poids',
      'EL 12 points appliqués critere-hors-plan',
      'EL 13 points appliqués critere-non-applique',
      'IN 15 points au PPGDID points-illisibles',
      'AL 16 points appliqués critere-sans-points',
      'IF - - compte 7/7',
    ],
  },
  {
    suivi: 'COT-03',
    situation: 'grille du plan non fournie, 0 rendu pour chaque case vide : contrôle partiel, pas d’erreur inventée',
    titres: PLAN,
    lignes: [...RUBRIQUES.map((rubrique) => [rubrique, true, 0, 0, 0]), ['DALO', 0, 0, 0, 100]],
    constats: ['IF - - compte 7/7', 'IF - - grille-absente'],
  },
  {
    suivi: 'COT-03',
    situation: 'grille mutation facultative : absente et non appliquée, rien à dire',
    titres: PLAN,
    lignes: [...RUBRIQUES.map((rubrique) => [rubrique, true, null, null, null]), ['grille mutation', null, null, null, null], ['DALO', null, null, 5, 5]],
    constats: ['IF - - compte 7/7'],
  },
]

const REFUS_TITRES = ['cas de refus', 'logement adapté', 'conséquence', 'points retirés', 'durée (mois)', 'proportionnalité motivée', 'prévu au PPGDID']

const REFUS: readonly CasDeTableau[] = [
  {
    suivi: 'COT-22',
    situation: 'registre COT-22 [CALC] : 1er refus sans effet, 2e refus −20 pendant 6 mois',
    titres: REFUS_TITRES,
    lignes: [
      ['1er refus', 'Oui', 'aucune', null, null, null, 'Oui'],
      ['2e refus non motivé', 'Oui', 'retrait de points', -20, 6, 'Oui', 'Oui'],
    ],
    constats: [],
    calculs: [['oui'], ['oui']],
  },
  {
    suivi: 'COT-22',
    situation: 'chaque erreur : non adapté, sans durée, non prévu, et leurs inconnues',
    titres: REFUS_TITRES,
    lignes: [
      ['A', 'Non', 'retrait de points', 20, 6, 'Oui', 'Oui'],
      ['B', 'Oui', 'dépriorisation temporaire', null, 0, 'Oui', 'Oui'],
      ['C', 'Oui', 'dépriorisation temporaire', 5, 3, 'Oui', 'Non'],
      ['D', null, 'retrait de points', 0, 3, 'Non', null],
      ['E', 'Oui', null, null, null, null, 'Oui'],
      ['F', 'Oui', 'aucune', 10, null, null, 'Oui'],
      ['G', 'Oui', 'autre à décrire', null, 1, 'Oui', 'Oui'],
      ['H', 'Oui', 'entretien obligatoire', null, 1, 'Oui', 'Oui'],
      ['I', 'Non', 'aucune', 'vingt', null, null, null],
    ],
    constats: [
      'EL 2 logement adapté non-adapte',
      'EL 3 durée (mois) sans-duree',
      'EL 4 prévu au PPGDID non-prevu',
      'IN 4 points retirés points-hors-retrait',
      'IN 7 conséquence points-sans-consequence',
      'IN 10 points retirés points-illisibles',
      'AL 5 logement adapté adapte-inconnu',
      'AL 5 prévu au PPGDID prevu-inconnu',
      'AL 5 points retirés sans-points',
      'AL 5 proportionnalité motivée proportionnalite',
      'AL 6 conséquence consequence-vide',
      'AL 8 conséquence a-decrire',
      'IF 9 conséquence autre',
    ],
    calculs: [['non'], ['non'], ['non'], [''], [''], ['non'], [''], ['oui'], ['non']],
  },
  {
    suivi: 'COT-22',
    situation: 'AMB-32 par défaut : 12 mois rien, plus de 12 mois une alerte',
    titres: REFUS_TITRES,
    lignes: [
      ['A', 'Oui', 'retrait de points', 20, 12, 'Oui', 'Oui'],
      ['B', 'Oui', 'retrait de points', 20, 13, 'Oui', 'Oui'],
    ],
    constats: ['AL 3 durée (mois) longue'],
    calculs: [['oui'], ['oui']],
  },
  {
    suivi: 'COT-22',
    situation: 'AMB-32 autre : durée libre',
    titres: REFUS_TITRES,
    lignes: [['B', 'Oui', 'retrait de points', 20, 13, 'Oui', 'Oui']],
    lectures: 'AMB-32: autre',
    constats: [],
  },
]

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
    calculs: [[45658], [46022], ['']],
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

export const CAS_DE_TABLEAU: readonly CasDeTableau[] = [
  ...AVANCEMENT, ...ADOPTION, ...CONTENU, ...REFUS, ...EVALUATION, ...ACTEURS, ...OUTIL, ...PAC, ...CLES, ...SYPLO, ...OFFRE,
]

export function appelDe({ suivi, titres, lignes, jour, lectures }: CasDeTableau): readonly ArgumentBrut[] {
  return [[titres, ...lignes], suivi, jour ?? null, null, lectures ?? null]
}
