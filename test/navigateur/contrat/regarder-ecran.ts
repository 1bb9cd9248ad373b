import { violations, tientEnLargeur } from '../volet/accessibilite'
import type { Lieu } from './lieu'

/** Ce qu’axe reproche à l’écran, et les largeurs où il déborde ; dans l’atelier, le volet a la largeur de son cadre. */
export async function reproches({ nom, page, volet }: Lieu): Promise<readonly string[]> {
  const fautes: string[] = []
  for (const largeur of nom === 'atelier' ? [null] : [480, 320]) {
    if (largeur !== null) await page.setViewportSize({ width: largeur, height: 900 })
    if (!(await tientEnLargeur(volet))) fautes.push(`déborde à ${largeur ?? 'la largeur du cadre'}`)
  }
  return [...fautes, ...(await violations(volet))]
}
