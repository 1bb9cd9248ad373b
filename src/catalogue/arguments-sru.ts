import { SITUATIONS } from '../regles'
import type { ArgumentDecrit } from './types'

export const RESIDENCES: ArgumentDecrit = {
  nom: 'residences_principales',
  libelle: 'Résidences principales',
  type: 'entier',
  obligatoire: true,
  unite: 'résidences',
  sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : donnée manquante',
  aide: 'Nombre de résidences principales de la commune à l’inventaire, entier d’au moins 1.',
  exemple: '9873',
}

export const LOGEMENTS: ArgumentDecrit = {
  nom: 'logements_sociaux',
  libelle: 'Logements sociaux',
  type: 'entier',
  obligatoire: true,
  unite: 'logements',
  sensDeZero: '0 est un nombre ; vide : donnée manquante',
  aide: 'Nombre de logements sociaux au sens de l’inventaire SRU, entier, au plus égal aux résidences principales.',
  exemple: '1898',
}

export const CIBLE: ArgumentDecrit = {
  nom: 'taux_cible',
  libelle: 'Taux cible',
  type: 'taux',
  obligatoire: true,
  unite: '% des résidences principales',
  sensDeZero: '0 est refusé (0 ou cellule vide) ; vide : donnée manquante',
  aide: 'Taux légal de la commune pour la période : 25 % ou 20 %. S’écrit 0,25, 25 ou « 25 % ».',
  exemple: '0,25',
}

export const SITUATION: ArgumentDecrit = {
  nom: 'situation',
  libelle: 'Situation de la commune',
  type: 'choix',
  obligatoire: false,
  unite: 'texte',
  sensDeZero: '0 ou vide : « droit commun »',
  aide: 'droit commun, nouvelle entrante rang 1, nouvelle entrante rang 2, entrée en cours de période, rang 1 après entrée en cours, exemptée.',
  choix: SITUATIONS,
  exemple: '"droit commun"',
}

export const NOTIFIES: ArgumentDecrit = {
  nom: 'manquants_notifies',
  libelle: 'Logements manquants notifiés',
  type: 'entier',
  obligatoire: false,
  unite: 'logements',
  sensDeZero: '0 ou vide : non notifié, le déficit est calculé',
  aide: 'Déficit notifié par l’État : il prime sur le déficit calculé, et l’écart est signalé. 0 ou vide s’il n’y en a pas.',
  exemple: '620',
}

export const ARRONDI: ArgumentDecrit = {
  nom: 'arrondi',
  libelle: 'Arrondi',
  type: 'choix',
  obligatoire: false,
  unite: 'texte',
  sensDeZero: '0 ou vide : supérieur',
  aide: 'supérieur, proche (la moitié vers le haut) ou inférieur. Par défaut supérieur, car l’objectif est un minimum légal.',
  choix: ['supérieur', 'proche', 'inférieur'],
  exemple: '"supérieur"',
}

export const PERIODE: ArgumentDecrit = {
  nom: 'periode',
  libelle: 'Période triennale',
  type: 'choix',
  obligatoire: false,
  unite: 'texte',
  sensDeZero: '0 ou vide : « 2023-2025 »',
  aide: '« 2023-2025 » ou « 2026-2028 » (paramètres à vérifier). Toute autre période est refusée.',
  choix: ['2023-2025', '2026-2028'],
  exemple: '"2023-2025"',
}

export const LECTURES: ArgumentDecrit = {
  nom: 'lectures',
  libelle: 'Lectures des points ouverts',
  type: 'lectures',
  obligatoire: false,
  unite: 'texte ou plage de deux colonnes',
  sensDeZero: '0 ou vide : lectures par défaut',
  aide: 'Texte « AMB-01: autre; AMB-05: autre 2 », ou plage de deux colonnes (point ouvert, lecture).',
  exemple: '"AMB-01: autre"',
}
