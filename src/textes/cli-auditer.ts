/** Phrases : commande, audit de classeurs. */
export const PHRASES_CLI_AUDITER: Readonly<Record<string, string>> = {}
