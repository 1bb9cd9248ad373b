/** Phrases : audit, rapport. */
export const PHRASES_AUDIT_RAPPORT: Readonly<Record<string, string>> = {}
