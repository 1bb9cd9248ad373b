import { nonEtabli, statutsPrioritaires } from '../../regles'
import { LECTURES } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import { avecTitres } from '../tableau-rendu'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { DATE_DE_CALCUL, DEMANDES, ENTETES_DES_DEMANDES, GRILLE, TITRES } from './arguments-demande'

const ARGUMENTS: readonly ArgumentDecrit[] = [
  ENTETES_DES_DEMANDES,
  {
    ...DEMANDES,
    sensDeZero: 'ligne entièrement vide ou à 0 : pas de statut ; 0 ou vide dans un critère P : à renseigner (écrivez FAUX ou Non)',
  },
  {
    ...GRILLE,
    obligatoire: false,
    sensDeZero: '0 ou vide : les critères P se lisent sous leurs en-têtes',
    aide: 'Pour suivre ses colonnes, seuils et barèmes des critères P01 à P16 ; les points n’y comptent pas.',
  },
  {
    ...DATE_DE_CALCUL,
    obligatoire: false,
    sensDeZero: '0 ou vide : date absente, demandée si un critère P se lit dans une date',
    aide: 'Demandée seulement si la grille lit un critère P dans une date.',
  },
  TITRES,
  LECTURES,
]
const COLONNES = ['Statut', 'Critères']

export const DESCRIPTION_COTATION_PRIORITAIRE: FonctionDecrite = {
  nom: 'COTATION_PRIORITAIRE',
  titre: 'Demande prioritaire',
  description:
    'Par demande : « prioritaire » et ses critères P, « non prioritaire », ou « à vérifier » et ce qu’il reste à renseigner. Indépendant de la note, des poids et des points négatifs ; sous réserve de vérification.',
  arguments: ARGUMENTS,
  unite: 'texte',
  forme: 'plage',
  colonnes: COLONNES,
  unites: ['texte', 'texte'],
  exemple: {
    formule: '=MIXITE.COTATION_PRIORITAIRE(A1:B1;A2:B3)',
    arguments: [
      [['DALO', 'Situation de logement']],
      [
        [true, 'A l’hôtel'],
        [0, 0],
      ],
    ],
    valeur: [
      ['prioritaire', 'P01, P15'],
      ['', ''],
    ],
  },
  articles: ['CCH, art. L. 441-1', 'CCH, art. L. 441-2-3'],
  regles: ['COT-05', 'COT-07', 'COT-08', 'COT-11'],
  erreurs: [
    '#N/A : plage absente, ou date du calcul absente alors qu’un critère P se lit dans une date (incomplet).',
    '#VALEUR! dans une ligne : une cellule de cette demande est illisible.',
    '#VALEUR! partout : en-têtes en double ou sur plusieurs lignes, grille illisible, plages de largeurs différentes.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = {
      entetes: lecteur.plage('entetes'),
      demandes: lecteur.plage('demandes'),
      grille: lecteur.plageFacultative('grille'),
      calcul: lecteur.date('date_calcul'),
      lectures: lecteur.lectures(),
    }
    const titres = lecteur.booleen('titres')
    if (lecteur.refus.length > 0) return nonEtabli('refuse', lecteur.refus)
    return avecTitres(statutsPrioritaires(entree, options), COLONNES, titres)
  },
}
