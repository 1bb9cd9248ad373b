/** Phrases : lecture et écriture du classeur. */
export const PHRASES_CLASSEUR: Readonly<Record<string, string>> = {}
