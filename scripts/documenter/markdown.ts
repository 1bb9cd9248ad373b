export const AVERTISSEMENT = '\nPage produite par `npm run docs` : ne la modifiez pas à la main.\n'

/** Une barre verticale ou un saut de ligne couperait la ligne du tableau. */
export function cellule(texte: string): string {
  return texte.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')
}

export function tableau(entetes: readonly string[], lignes: readonly (readonly string[])[]): readonly string[] {
  const enLigne = (cases: readonly string[]): string => `| ${cases.join(' | ')} |`
  return [enLigne(entetes), enLigne(entetes.map(() => '---')), ...lignes.map(enLigne), '']
}

export function liste(titre: string, elements: readonly string[]): readonly string[] {
  return elements.length === 0 ? [] : [`${titre} :`, '', ...elements.map((element) => `- ${element}`), '']
}

/** Ancre d'un titre fait d'un seul mot : `SRU-04`, `SRU_OBJECTIF`. */
export function ancre(titre: string): string {
  return titre.toLowerCase()
}
