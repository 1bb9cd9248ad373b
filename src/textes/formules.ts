/** Phrases : lecture des formules. */
export const PHRASES_FORMULES: Readonly<Record<string, string>> = {}
