/** Phrases : détail, manques et priorité d’une demande. */
export const PHRASES_COTATION_DEMANDE: Readonly<Record<string, string>> = {
  'cotation-demande.mutation-double':
    'En-têtes (entetes) : la colonne qui dit la mutation (S37, « Mutation interne au parc social ») figure deux fois ; gardez-en une.',
  'cotation-demande.mutation-sans-colonne':
    'Grille des mutations : aucune colonne des demandes ne dit la mutation (S37, « Mutation interne au parc social ») ; toutes sont notées par la grille générale.',
  'cotation-demande.mutation-inconnue':
    '« {entete} » vide pour {nombre} demande(s), notée(s) par la grille générale : {lignes}. Renseignez la mutation pour savoir quelle grille s’applique.',
}
