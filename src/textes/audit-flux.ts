/** Phrases : audit, flux. */
export const PHRASES_AUDIT_FLUX: Readonly<Record<string, string>> = {}
