/** Ce qui, dans chaque zone, prend la main ; dans l’ordre où F6 les parcourt. */
const ZONES: readonly (readonly [zone: string, cible: string])[] = [
  ['.ate-grille', '.ate-grille input'],
  ['.ate-volet', 'iframe'],
  ['.ate-entete', '.ate-entete button'],
]

/**
 * Passe à la zone suivante de la page : grille (par la zone de nom), volet, en-tête. Dans la grille, Tab change de cellule : sans
 * ce passage, le clavier n’en sortirait pas.
 */
export function changerDeZone(page: Document): void {
  const courante = ZONES.findIndex(([zone]) => page.querySelector(zone)?.contains(page.activeElement) === true)
  for (let pas = 1; pas <= ZONES.length; pas += 1) {
    const [, cible = ''] = ZONES[(courante + pas) % ZONES.length] ?? []
    const element = page.querySelector<HTMLElement>(cible)
    if (element === null || element.closest('[hidden]') !== null) continue
    element.focus()
    if (element instanceof HTMLIFrameElement) element.contentWindow?.focus()
    return
  }
}
