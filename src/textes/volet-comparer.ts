/** Phrases : volet, banc d’essai d’une grille. */
export const PHRASES_VOLET_COMPARER: Readonly<Record<string, string>> = {}
