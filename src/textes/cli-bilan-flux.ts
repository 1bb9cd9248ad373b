/** Phrases : commande, bilan annuel du flux. */
export const PHRASES_CLI_BILAN_FLUX: Readonly<Record<string, string>> = {}
