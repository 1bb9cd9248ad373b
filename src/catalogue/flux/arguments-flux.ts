import type { ArgumentDecrit } from '../types'

/** Arguments que plusieurs fonctions du flux partagent. */
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
