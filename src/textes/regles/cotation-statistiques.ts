/** Phrases : distribution des notes et délais d’attente. */
export const PHRASES_COTATION_STATISTIQUES: Readonly<Record<string, string>> = {}
