/** Phrases : assiette, taux et répartition du flux. */
export const PHRASES_FLUX_PARTAGE: Readonly<Record<string, string>> = {}
