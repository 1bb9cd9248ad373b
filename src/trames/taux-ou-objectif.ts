/** Consigne commune aux deux tableaux de l'article 2 : le taux et l'objectif retenus se déduisent l'un de l'autre (CMS-04). */
export const TAUX_OU_OBJECTIF =
  'saisir le taux OU l’objectif, l’autre se calcule ; les deux saisis et compatibles à 1 près : l’objectif fait foi (CMS-04)'
