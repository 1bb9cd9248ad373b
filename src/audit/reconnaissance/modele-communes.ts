import type { ModeleDeTableau } from './types'

/** Tableau dont chaque ligne est une commune : inventaires, objectifs, contrats, bilans. */
export const MODELE_COMMUNES: ModeleDeTableau = { id: 'communes', objet: 'commune', notions: {} }
