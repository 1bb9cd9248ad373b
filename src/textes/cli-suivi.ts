/** Phrases : commande, tableaux de suivi. */
export const PHRASES_CLI_SUIVI: Readonly<Record<string, string>> = {}
