/** Phrases : contrôle d’une grille. */
export const PHRASES_COTATION_CONTROLES: Readonly<Record<string, string>> = {}
