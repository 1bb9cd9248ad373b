/** Clef du texte qui apprécie une liste de projets plus courte que l’objectif (CMS-40, AMB-26), parmi les textes du contrat. */
export const APPRECIATION = 'appreciation-des-projets'
