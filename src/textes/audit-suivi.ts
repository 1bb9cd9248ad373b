/** Phrases : audit, suivi. */
export const PHRASES_AUDIT_SUIVI: Readonly<Record<string, string>> = {}
