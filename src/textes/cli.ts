/** Phrases : commande. */
export const PHRASES_CLI: Readonly<Record<string, string>> = {}
