/** Phrases : règles du droit. */
export const PHRASES_REGLES: Readonly<Record<string, string>> = {}
