/** Phrases : audit, communes. */
export const PHRASES_AUDIT_COMMUNES: Readonly<Record<string, string>> = {}
