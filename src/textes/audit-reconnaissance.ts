/** Phrases : audit, reconnaissance. */
export const PHRASES_AUDIT_RECONNAISSANCE: Readonly<Record<string, string>> = {}
