/** Phrases : volet, coter une liste de demandes. */
export const PHRASES_VOLET_COTER: Readonly<Record<string, string>> = {}
