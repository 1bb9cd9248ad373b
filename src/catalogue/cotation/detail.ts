import { detaillerCotation, nonEtabli } from '../../regles'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres } from '../tableau-rendu'
import type { FonctionDecrite } from '../types'
import { ARGUMENTS_PAR_DEMANDE, lireCotation } from './arguments-demande'

export const DESCRIPTION_COTATION_DETAIL: FonctionDecrite = {
  nom: 'COTATION_DETAIL',
  titre: 'Points d’une demande, critère par critère',
  description:
    'Points de chaque demande pour chaque critère de la grille, puis sa note. Une donnée manquante et les points qu’un groupe écarte s’écrivent en toutes lettres, à part du zéro.',
  arguments: ARGUMENTS_PAR_DEMANDE,
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
    const lecteur = new LecteurDArguments(ARGUMENTS_PAR_DEMANDE, args)
    const entree = lireCotation(lecteur)
    const titres = lecteur.booleen('titres')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    const detail = detaillerCotation(entree, options)
    if (detail.etat !== 'etabli') return detail
    return avecTitres({ ...detail, valeur: detail.valeur.lignes }, detail.valeur.titres, titres)
  },
}
