/** Phrases : audit, cotation. */
export const PHRASES_AUDIT_COTATION: Readonly<Record<string, string>> = {}
