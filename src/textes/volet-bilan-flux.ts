/** Phrases : volet, bilan annuel du flux. */
export const PHRASES_VOLET_BILAN_FLUX: Readonly<Record<string, string>> = {}
