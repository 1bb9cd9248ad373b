export interface Jeton {
  /** `nom` : identifiant ou référence ; `cite` : texte ou feuille entre guillemets, crochets compris ; `autre` : le reste. */
  readonly genre: 'nom' | 'cite' | 'autre'
  readonly texte: string
}

const JETON = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}_\\$][\p{L}\p{N}_.\\$]*|\d[\d.]*(?:[eE][+-]?\d+)?|[\s\S]/gu

/**
 * Découpe une formule d'Excel assez finement pour renommer des fonctions et décaler des références sans jamais toucher
 * à un texte, à un nom de feuille cité ni à une référence structurée. La somme des jetons rend la formule.
 */
export function decouperFormule(formule: string): readonly Jeton[] {
  const jetons: Jeton[] = []
  let crochets = 0
  let entreCrochets = ''
  for (const [texte] of formule.matchAll(JETON)) {
    if (texte === '[') crochets += 1
    if (crochets > 0) {
      entreCrochets += texte
      if (texte === ']') crochets -= 1
      if (crochets === 0) {
        jetons.push({ genre: 'cite', texte: entreCrochets })
        entreCrochets = ''
      }
    } else if (texte.startsWith('"') || texte.startsWith("'")) jetons.push({ genre: 'cite', texte })
    else jetons.push({ genre: /^[\p{L}_\\$]/u.test(texte) ? 'nom' : 'autre', texte })
  }
  if (entreCrochets !== '') jetons.push({ genre: 'cite', texte: entreCrochets })
  return jetons
}

/** Vrai si le jeton de rang `i` est appelé comme une fonction. */
export function estAppel(jetons: readonly Jeton[], i: number): boolean {
  return jetons[i]?.genre === 'nom' && jetons[i + 1]?.texte === '('
}
