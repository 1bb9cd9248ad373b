/** Phrases : volet. */
export const PHRASES_VOLET: Readonly<Record<string, string>> = {}
