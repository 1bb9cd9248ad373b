import { anneeDAtteinte, nonEtabli } from '../../regles'
import { CIBLE } from '../arguments-sru'
import { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit, FonctionDecrite } from '../types'
import { ANNEE_DEPART, lireTendances, TENDANCES } from './arguments-de-projection'

const HORIZON: ArgumentDecrit = {
  nom: 'horizon',
  libelle: 'Horizon',
  type: 'entier',
  obligatoire: false,
  unite: 'années',
  sensDeZero: '0 ou vide : 30 ans',
  aide: 'Nombre d’années au-delà duquel la réponse est « pas avant l’horizon », entier de 1 à 30. Par défaut 30.',
  exemple: '20',
}

const ARGUMENTS: readonly ArgumentDecrit[] = [...TENDANCES, CIBLE, ANNEE_DEPART, HORIZON]

export const DESCRIPTION_SRU_ANNEE_ATTEINTE: FonctionDecrite = {
  nom: 'SRU_ANNEE_ATTEINTE',
  titre: 'Année d’atteinte de la cible',
  description:
    'Première année où le taux projeté atteint la cible, à titre informatif : année civile, ou nombre d’années sans année de départ. Sinon « déjà atteinte », « jamais » ou « pas avant l’horizon ».',
  arguments: ARGUMENTS,
  unite: 'année civile, ou nombre d’années',
  forme: 'scalaire',
  exemple: {
    formule: '=MIXITE.SRU_ANNEE_ATTEINTE(9873;1898;124,33;0,45;0,25;2022)',
    arguments: [9873, 1898, 124.33, 0.45, 0.25, 2022],
    valeur: 2045,
  },
  articles: ['Guide DHUP de décembre 2022, annexe 3, volet 1-3', 'CCH, art. L. 302-5'],
  regles: ['SRU-18'],
  erreurs: [
    '#N/A : donnée manquante (incomplet).',
    '#VALEUR! : valeur illisible, résidences à 0, logements supérieurs aux résidences, accroissement négatif, horizon hors de 1 à 30 ans, cible autre que 20 ou 25 %.',
  ],
  evaluer: (args, options) => {
    const lecteur = new LecteurDArguments(ARGUMENTS, args)
    const entree = { ...lireTendances(lecteur), horizon: lecteur.entier('horizon') }
    return lecteur.refus.length > 0 ? nonEtabli('refuse', lecteur.refus) : anneeDAtteinte(entree, options)
  },
}
