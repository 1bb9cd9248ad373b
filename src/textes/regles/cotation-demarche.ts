/** Phrases : contrôle et suivi de la démarche de cotation. */
export const PHRASES_COTATION_DEMARCHE: Readonly<Record<string, string>> = {}
