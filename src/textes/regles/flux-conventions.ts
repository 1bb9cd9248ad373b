/** Phrases : minimum hors QPV, entonnoir, contrôle et suivi des conventions. */
export const PHRASES_FLUX_CONVENTIONS: Readonly<Record<string, string>> = {}
