import { CIBLE, LOGEMENTS, RESIDENCES } from '../arguments-sru'
import type { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit } from '../types'

const ACCROISSEMENT: ArgumentDecrit = {
  nom: 'accroissement_annuel',
  libelle: 'Accroissement annuel',
  type: 'nombre',
  obligatoire: true,
  unite: 'résidences par an',
  sensDeZero: '0 : parc sans changement, et c’est signalé ; vide : donnée manquante',
  aide: 'Résidences principales de plus par an, en moyenne ; décimales admises, jamais négatif.',
  exemple: '124,33',
}

const PART: ArgumentDecrit = {
  nom: 'part_sociale',
  libelle: 'Part sociale',
  type: 'taux',
  obligatoire: true,
  unite: '% de l’offre nouvelle',
  sensDeZero: '0 : aucun logement social ajouté, et c’est signalé ; vide : donnée manquante',
  aide: 'Part du logement social dans l’accroissement : 0,4, 40 ou « 40 % ». Peut dépasser 100 % : écrivez alors 120 ou « 120 % ».',
  exemple: '0,4',
}

export const ANNEE_DEPART: ArgumentDecrit = {
  nom: 'annee_depart',
  libelle: 'Année de départ',
  type: 'entier',
  obligatoire: false,
  unite: 'année civile',
  sensDeZero: '0 ou vide : les années se comptent depuis 0',
  aide: 'Année de l’inventaire de départ, sur quatre chiffres. Sans elle, les années se comptent 0, 1, 2…',
  exemple: '2022',
}

export const TENDANCES: readonly ArgumentDecrit[] = [RESIDENCES, LOGEMENTS, ACCROISSEMENT, PART]

export const CIBLE_DE_PROJECTION: ArgumentDecrit = {
  ...CIBLE,
  obligatoire: false,
  sensDeZero: '0 ou vide : non fournie, les logements manquants ne se calculent pas',
  aide: 'Taux légal de la commune : 25 % ou 20 %. S’écrit 0,25, 25 ou « 25 % ». Avec lui, l’explication donne les logements manquants.',
}

/** Tendances à prolonger, communes à la projection et à l'année d'atteinte. */
export function lireTendances(lecteur: LecteurDArguments) {
  return {
    residences: lecteur.entier('residences_principales'),
    logements: lecteur.entier('logements_sociaux'),
    accroissement: lecteur.variation('accroissement_annuel'),
    part: lecteur.tauxLibre('part_sociale'),
    cible: lecteur.taux('taux_cible'),
    anneeDepart: lecteur.entier('annee_depart'),
  }
}
