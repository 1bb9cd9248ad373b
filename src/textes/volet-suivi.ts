/** Phrases : volet, tableaux de suivi. */
export const PHRASES_VOLET_SUIVI: Readonly<Record<string, string>> = {}
