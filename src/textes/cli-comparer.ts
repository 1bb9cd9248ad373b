/** Phrases : commande, banc d’essai d’une grille. */
export const PHRASES_CLI_COMPARER: Readonly<Record<string, string>> = {}
