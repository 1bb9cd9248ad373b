/** Phrases : audit, qualite. */
export const PHRASES_AUDIT_QUALITE: Readonly<Record<string, string>> = {}
