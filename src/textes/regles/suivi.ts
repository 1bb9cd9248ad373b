/** Phrases : tableaux de suivi, quel que soit leur sujet. */
export const PHRASES_SUIVI: Readonly<Record<string, string>> = {}
