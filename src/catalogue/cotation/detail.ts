import { detaillerCotation, nonEtabli } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import {
  DATE_DE_CALCUL,
  DEMANDES,
  DOUBLEMENT,
  ENTETES_DES_DEMANDES,
  GRILLE,
  GRILLE_DES_MUTATIONS,
  lireCotation,
  TITRES,
} from './arguments-demande'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  ENTETES_DES_DEMANDES,
  DEMANDES,
  GRILLE,
  DATE_DE_CALCUL,
  DOUBLEMENT,
  GRILLE_DES_MUTATIONS,
  TITRES,
  LECTURES,
]

export const DESCRIPTION_COTATION_DETAIL: FonctionDecrite = {
  nom: 'COTATION_DETAIL',
  titre: 'Points d’une demande, critère par critère',
  description:
    'Points de chaque demande pour chaque critère de la grille, puis sa note. Une donnée manquante et les points qu’un groupe écarte s’écrivent en toutes lettres, à part du zéro.',
  arguments: ARGUMENTS,
  unite: 'points',
  forme: 'plage',
  exemple: {
    formule: '=MIXITE.COTATION_DETAIL(A1:C1;A2:C3;D1:G4;"2024-03-15";;;VRAI)',
    arguments: [
      [['DALO', 'Effort', 'Dépôt']],
      [
        [true, 0.4, '2019-05-10'],
        [false, null, '2023-05-10'],
      ],
      [
        ['critère', 'points', 'seuil', 'barème'],
        ['DALO', 100, null, null],
        ['Effort', 10, '>0,3', null],
        ['Dépôt', 3, null, 'par an'],
      ],
      '2024-03-15',
      null,
      null,
      true,
    ],
    valeur: [
      ['DALO', 'Effort', 'Dépôt', 'Note'],
      [100, 10, 12, 122],
      [0, 'donnée manquante', 0, 0],
    ],
  },
  articles: ['CCH, art. L. 441-2-8', 'CCH, art. R. 441-2-10'],
  regles: ['COT-05', 'COT-06', 'COT-08', 'COT-09', 'COT-15', 'COT-21'],
  erreurs: [
    '#N/A : plage ou date du calcul manquante (incomplet).',
    '#VALEUR! dans une case : la cellule de ce critère est illisible ; sous « Note » : la note ne se calcule pas.',
    '#VALEUR! partout : grille illisible, plages de largeurs différentes.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = lireCotation(lecteur)
    const titres = lecteur.booleen('titres')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    const detail = detaillerCotation(entree, options)
    if (detail.etat !== 'etabli') return detail
    return avecTitres({ ...detail, valeur: detail.valeur.lignes }, detail.valeur.titres, titres)
  },
}
