/** Clefs des textes libres du contrat. */
export const CLEF_DE_LA_COMPTABILISATION = 'comptabilisation'
export const CLEF_DE_L_APPRECIATION = 'appreciation-des-projets'

/** Clef du motif du niveau retenu d'une commune. */
export function clefDuMotif(commune: string): string {
  return `motif:${commune}`
}
