/** Phrases : atelier. */
export const PHRASES_ATELIER: Readonly<Record<string, string>> = {}
