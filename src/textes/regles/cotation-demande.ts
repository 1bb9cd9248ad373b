/** Phrases : détail, manques et priorité d’une demande. */
export const PHRASES_COTATION_DEMANDE: Readonly<Record<string, string>> = {}
