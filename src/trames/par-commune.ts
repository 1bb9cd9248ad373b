/**
 * Tables que la trame demande commune par commune : présentation et 1er volet. Un contrat à plusieurs communes y examine à part la
 * situation de chacune (CMS-22) ; les autres tables valent pour le contrat entier.
 */
export const TABLES_PAR_COMMUNE: readonly string[] = ['TAB-03', 'TAB-04', 'TAB-05', 'TAB-06', 'TAB-07', 'TAB-08', 'TAB-09', 'TAB-10']

/** Longueur d'un nom de feuille d'Excel. */
const LONGUEUR_MAX = 31
/** Signes qu'Excel n'admet dans aucun nom de feuille ; l'apostrophe, il ne la refuse qu'à la fin. */
const INTERDITS = /[:\\/?*[\]\u0000-\u001f]/g
const APOSTROPHES_FINALES = /'+$/
const MOITIE_DE_SIGNE = /[\uD800-\uDBFF]$/
/** Aucun nom de commune ne porte ce joker d'Excel : un nom abrégé ne peut être celui d'une autre. */
const REPERE = '~'
const LONGUEUR_DE_L_EMPREINTE = 6

export function parCommune(id: string): boolean {
  return TABLES_PAR_COMMUNE.includes(id)
}

/**
 * Nom de la feuille d'une table : « TAB-13 » ; « TAB-04 Mouvaux » quand elle est d'une commune à part. Un nom trop long ou
 * qu'Excel n'admet pas est abrégé et suivi d'une empreinte, la même d'une fois sur l'autre : deux communes ne partagent pas leur feuille.
 */
export function feuilleDeTable(id: string, commune: string | null): string {
  if (commune === null) return id
  const entier = `${id} ${commune.trim()}`
  const admis = entier.replace(INTERDITS, '-').replace(APOSTROPHES_FINALES, '')
  if (admis === entier && entier.length <= LONGUEUR_MAX) return entier
  const place = LONGUEUR_MAX - REPERE.length - LONGUEUR_DE_L_EMPREINTE
  return `${admis.slice(0, place).replace(MOITIE_DE_SIGNE, '')}${REPERE}${empreinte(commune.trim())}`
}

/** Sans égard à la casse, comme Excel : FNV-1a sur 32 bits, en base 36, dont les derniers signes. */
function empreinte(nom: string): string {
  let somme = 0x811c9dc5
  for (const signe of nom.toLowerCase()) somme = Math.imul(somme ^ (signe.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return somme.toString(36).padStart(LONGUEUR_DE_L_EMPREINTE, '0').slice(-LONGUEUR_DE_L_EMPREINTE)
}
