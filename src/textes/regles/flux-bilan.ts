/** Phrases : bilan annuel du flux. */
export const PHRASES_FLUX_BILAN: Readonly<Record<string, string>> = {}
