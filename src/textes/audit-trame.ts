/** Phrases : audit, trame. */
export const PHRASES_AUDIT_TRAME: Readonly<Record<string, string>> = {}
