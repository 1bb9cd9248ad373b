import type { CasDeTableau } from './cas'

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

export const CAS_DU_PLAN: readonly CasDeTableau[] = [...CONTENU, ...REFUS]
