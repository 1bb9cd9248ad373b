const JOUR_MS = 86_400_000
/** Le 0 du calendrier 1900 d'Excel, une fois passé son faux 29 février 1900. */
const ORIGINE_1900 = Date.UTC(1899, 11, 30)
const ORIGINE_1904 = Date.UTC(1904, 0, 1)

/** Date ISO d'une cellule `t="d"` (mode strict) → numéro de série du classeur ; `NaN` si elle est illisible. */
export function serieDeDateIso(texte: string, date1904: boolean): number {
  const heureSeule = /^T?\d\d:\d\d/.test(texte)
  const instant = Date.parse(heureSeule ? `1970-01-01T${texte.replace(/^T/, '')}Z` : complet(texte))
  if (heureSeule) return instant / JOUR_MS
  const serie = (instant - (date1904 ? ORIGINE_1904 : ORIGINE_1900)) / JOUR_MS
  return !date1904 && serie < 61 ? serie - 1 : serie
}

/** Sans fuseau, une date ISO de classeur est une heure murale : on la lit en temps universel pour n'y rien décaler. */
function complet(texte: string): string {
  return /[Zz]$|[+-]\d\d:\d\d$/.test(texte) || !texte.includes('T') ? texte : `${texte}Z`
}
