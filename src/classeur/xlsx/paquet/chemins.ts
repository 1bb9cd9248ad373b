/** Dossier d'une partie, barre finale comprise : `xl/workbook.xml` → `xl/`. */
export function dossier(partie: string): string {
  return partie.slice(0, partie.lastIndexOf('/') + 1)
}

/** Partie où se rangent les relations de `partie` (texte vide = le paquet). */
export function partieDesRelations(partie: string): string {
  return `${dossier(partie)}_rels/${partie.slice(dossier(partie).length)}.rels`
}

/** Cible d'une relation, résolue depuis la partie qui la cite ; `null` si elle sort du paquet. */
export function resoudreCible(source: string, cible: string): string | null {
  let decodee = cible
  try {
    decodee = decodeURI(cible)
  } catch {
    return null
  }
  const segments = decodee.startsWith('/') ? [] : dossier(source).split('/').filter(Boolean)
  for (const segment of decodee.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return null
  }
  return segments.join('/')
}

/** Cible la plus courte de `source` vers `partie`. */
export function cibleRelative(source: string, partie: string): string {
  const base = dossier(source)
  return partie.startsWith(base) ? partie.slice(base.length) : `/${partie}`
}
