import type { EntreeCotation } from '../../regles'
import { LECTURES } from '../arguments-sru'
import type { LecteurDArguments } from '../lecteur-d-arguments'
import { ENTETES } from '../tableau-rendu'
import type { ArgumentDecrit } from '../types'

export const ENTETES_DES_DEMANDES: ArgumentDecrit = {
  nom: 'entetes',
  libelle: 'En-têtes des demandes',
  type: 'plage',
  obligatoire: true,
  unite: 'ligne de K cellules',
  sensDeZero: '0 ou vide : colonne sans titre',
  aide: 'Ligne de titres des demandes, une seule ligne, de même largeur que les demandes.',
  exemple: 'A1:F1',
}

export const DEMANDES: ArgumentDecrit = {
  nom: 'demandes',
  libelle: 'Demandes',
  type: 'plage',
  obligatoire: true,
  unite: 'plage de N lignes × K colonnes',
  sensDeZero: 'ligne entièrement vide ou à 0 : pas de note ; donnée vide : compte 0 et se signale',
  aide: 'Une demande par ligne, sans nom de personne. Une ligne entièrement vide ne reçoit pas de note.',
  exemple: 'A2:F201',
}

export const GRILLE: ArgumentDecrit = {
  nom: 'grille',
  libelle: 'Grille de cotation',
  type: 'plage',
  obligatoire: true,
  unite: 'plage avec ligne d’en-têtes',
  sensDeZero: '0 vaut une cellule vide, sauf dans « points »',
  aide: 'Grille avec en-têtes : critère, points, et au besoin colonne, seuil, barème, mode, groupe, début, fin, pièce.',
  exemple: 'Grille!A1:J20',
}

export const DATE_DE_CALCUL: ArgumentDecrit = {
  nom: 'date_calcul',
  libelle: 'Date du calcul',
  type: 'date',
  obligatoire: true,
  unite: 'date',
  sensDeZero: '0 ou vide : date absente, donnée manquante',
  aide: 'Jour auquel les notes se calculent : cellule de date, « AAAA-MM-JJ » ou « JJ/MM/AAAA ».',
  exemple: '"2024-03-15"',
}

export const DOUBLEMENT: ArgumentDecrit = {
  nom: 'doublement',
  libelle: 'Doublement sur pièce',
  type: 'booleen',
  obligatoire: false,
  unite: 'booléen',
  sensDeZero: '0 ou vide : FAUX',
  aide: 'VRAI si l’EPCI double les points d’un critère dont la pièce a strictement moins d’un an à la date du calcul.',
  exemple: 'FAUX',
}

export const GRILLE_DES_MUTATIONS: ArgumentDecrit = {
  nom: 'grille_mutation',
  libelle: 'Grille des mutations',
  type: 'plage',
  obligatoire: false,
  unite: 'plage avec ligne d’en-têtes',
  sensDeZero: '0 ou vide : pas de grille propre aux mutations',
  aide: 'Grille propre aux mutations, si l’EPCI en a une : elle note les demandes dont S37 (mutation interne) est vrai. Mêmes colonnes que la grille.',
  exemple: 'Mutations!A1:J12',
}

/** La ligne de titres du résultat : `entetes` y est déjà la plage des titres des demandes. */
export const TITRES: ArgumentDecrit = { ...ENTETES, nom: 'titres' }

/** Arguments d'une fonction qui rend un tableau, une ligne par demande. */
export const ARGUMENTS_PAR_DEMANDE: readonly ArgumentDecrit[] = [
  ENTETES_DES_DEMANDES,
  DEMANDES,
  GRILLE,
  DATE_DE_CALCUL,
  DOUBLEMENT,
  GRILLE_DES_MUTATIONS,
  TITRES,
  LECTURES,
]

/** Lit les arguments communs aux fonctions qui notent des demandes. */
export function lireCotation(lecteur: LecteurDArguments): EntreeCotation {
  return {
    entetes: lecteur.plage('entetes'),
    demandes: lecteur.plage('demandes'),
    grille: lecteur.plage('grille'),
    mutation: lecteur.plageFacultative('grille_mutation'),
    calcul: lecteur.date('date_calcul'),
    doublement: lecteur.booleen('doublement'),
    lectures: lecteur.lectures(),
  }
}
