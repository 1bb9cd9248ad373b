import { lireReservataire, message } from '../../regles'
import type { Reservataire } from '../../regles'
import type { LecteurDArguments } from '../lecteur-d-arguments'
import type { ArgumentDecrit } from '../types'

export const MIS_EN_LOCATION: ArgumentDecrit = {
  nom: 'mis_en_location',
  libelle: 'Logements mis en location (A)',
  type: 'entier',
  obligatoire: true,
  unite: 'logements',
  sensDeZero: '0 donne un résultat de 0 ; vide : donnée manquante',
  aide: 'Logements mis en location dans l’année sur le patrimoine soumis du bailleur (A), entier.',
  exemple: '1000',
}

export const SOUSTRAITS: ArgumentDecrit = {
  nom: 'soustraits',
  libelle: 'Logements soustraits (B)',
  type: 'entier',
  obligatoire: true,
  unite: 'logements',
  sensDeZero: '0 est un nombre ; vide : donnée manquante',
  aide: 'Logements soustraits du flux (B) : mutations, renouvellement urbain, ORCOD, insalubrité, ventes, urgence. Au plus A.',
  exemple: '350',
}

/** Nombre de logements obligatoire où 0 est un nombre. */
export function logements(nom: string, libelle: string, aide: string, exemple: string): ArgumentDecrit {
  return {
    nom,
    libelle,
    type: 'entier',
    obligatoire: true,
    unite: 'logements',
    sensDeZero: '0 est un nombre ; vide : donnée manquante',
    aide,
    exemple,
  }
}

export const CLAUSE_CONTRAIRE: ArgumentDecrit = {
  nom: 'clause_contraire',
  libelle: 'Clause contraire',
  type: 'booleen',
  obligatoire: false,
  unite: 'booléen',
  sensDeZero: '0 ou vide : FAUX, la règle supplétive s’applique',
  aide: 'VRAI si la convention signée porte une clause contraire : la règle ne s’applique que sauf stipulation contraire.',
  exemple: 'FAUX',
}

/** Réponse facultative où rien n'est pas non. */
export function ouiNonFacultatif(nom: string, libelle: string, aide: string): ArgumentDecrit {
  return {
    nom,
    libelle,
    type: 'booleen',
    obligatoire: false,
    unite: 'booléen',
    sensDeZero: '0 ou vide : non dit ; FAUX : non',
    aide,
    exemple: 'VRAI',
  }
}

/** Réservataire dont on demande la part ; les prioritaires, qui n'ont pas de taux à eux (FLUX-08), sont refusés. */
export function lireBeneficiaire(lecteur: LecteurDArguments): Reservataire {
  const lu = lecteur.choix<Reservataire | 'prioritaires'>('reservataire', lireReservataire, 'autre')
  if (lu !== 'prioritaires') return lu
  lecteur.refus.push(message('flux.prioritaires'))
  return 'État'
}
