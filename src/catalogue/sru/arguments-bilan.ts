import type { ArgumentDecrit } from '../types'

export const OBJECTIF_LEGAL: ArgumentDecrit = {
  nom: 'objectif_legal',
  libelle: 'Objectif légal',
  type: 'entier',
  obligatoire: true,
  unite: 'logements',
  sensDeZero: '0 : la commune n’a pas d’objectif (sans objet) ; vide : donnée manquante',
  aide: 'Objectif triennal fixé par la loi, en logements : celui que rend SRU_OBJECTIF.',
  exemple: '189',
}

export const ACCESSION: ArgumentDecrit = {
  nom: 'accession',
  libelle: 'dont logements en accession',
  type: 'entier',
  obligatoire: false,
  unite: 'logements',
  sensDeZero: '0 ou vide : non fourni, aucun logement retiré de la base',
  aide: 'Logements en accession (PSLA, BRS) compris dans le total : ils n’en sont retirés que sous l’autre lecture d’AMB-10.',
  exemple: '12',
}

export const TAUX_DE_LA_COMMUNE: ArgumentDecrit = {
  nom: 'taux_logement_social',
  libelle: 'Taux de logement social',
  type: 'taux',
  obligatoire: true,
  unite: '% des résidences principales',
  sensDeZero: '0 est un taux nul, signalé s’il décide ; vide : inconnu',
  aide: 'Taux de logement social de la commune : sous 10 % et sans PLH, les PLS se limitent à 20 %. S’écrit 0,085, 8,5 ou « 8,5 % ».',
  exemple: '0,085',
}

export const COUVERTE_PAR_PLH: ArgumentDecrit = {
  nom: 'couverte_par_plh',
  libelle: 'Couverte par un PLH',
  type: 'booleen',
  obligatoire: true,
  unite: 'booléen',
  sensDeZero: '0 ou vide : non, signalé quand « oui » donnerait un autre résultat',
  aide: 'VRAI, Oui ou X si un programme local de l’habitat couvre la commune. FAUX ou Non sinon.',
  exemple: 'VRAI',
}
