import { coterDemandes, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import {
  DATE_DE_CALCUL,
  DEMANDES,
  DOUBLEMENT,
  ENTETES_DES_DEMANDES,
  GRILLE,
  GRILLE_DES_MUTATIONS,
  lireCotation,
} from './arguments-demande'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  ENTETES_DES_DEMANDES,
  DEMANDES,
  GRILLE,
  DATE_DE_CALCUL,
  DOUBLEMENT,
  LECTURES,
  GRILLE_DES_MUTATIONS,
]

export const DESCRIPTION_COTATION: FonctionDecrite = {
  nom: 'COTATION',
  titre: 'Cotation de la demande',
  description:
    'Note chaque demande selon la grille de l’EPCI : points des critères remplis, ancienneté, paliers, points négatifs limités dans le temps. Le résultat déborde : une note par ligne. Aide à la décision, jamais un classement automatique.',
  arguments: ARGUMENTS,
  unite: 'points',
  forme: 'plage',
  parLigne: 'demandes',
  exemple: {
    formule: '=MIXITE.COTATION(A1:B1;A2:B3;D1:F3;"2024-03-15")',
    arguments: [
      [['DALO', 'Ancienneté de la demande']],
      [
        [true, '2019-05-10'],
        [0, 0],
      ],
      [
        ['critère', 'points', 'barème'],
        ['DALO', 100, null],
        ['Ancienneté de la demande', 3, 'par an'],
      ],
      '2024-03-15',
    ],
    valeur: [[112], ['']],
  },
  articles: ['CCH, art. L. 441-1 et L. 441-2-8', 'CCH, art. R. 441-2-10'],
  regles: ['COT-05', 'COT-06', 'COT-07', 'COT-08', 'COT-09', 'COT-10', 'COT-11', 'COT-15', 'COT-21'],
  erreurs: [
    '#N/A : plage ou date du calcul manquante (incomplet).',
    '#VALEUR! dans une ligne : une cellule de cette demande est illisible ; les autres lignes sont notées.',
    '#VALEUR! partout : grille illisible, plages de largeurs différentes.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = lireCotation(lecteur)
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : coterDemandes(entree, options)
  },
}
