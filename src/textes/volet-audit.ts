/** Phrases : volet, audit du classeur. */
export const PHRASES_VOLET_AUDIT: Readonly<Record<string, string>> = {}
