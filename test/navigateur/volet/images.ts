import { tientEnLargeur, violations } from './accessibilite'
import type { VoletOuvert } from './page'
import { photographier } from './regards'

/** D’un classeur ouvert à l’écran qu’une image montre. */
export type Mener = (ouvert: VoletOuvert) => Promise<void>

const LARGEURS = [480, 320]
/** Une image plus haute ne se lit plus dans un guide. */
const HAUTEUR_MAX = 1300

/** L’image d’un guide, aux deux largeurs du volet : l’écran y tient, reste accessible, ne se plaint pas et ne demande rien à Internet. */
export async function prendreLImage(ouvert: VoletOuvert, nom: string, mener: Mener): Promise<void> {
  try {
    await mener(ouvert)
    for (const largeur of LARGEURS) {
      await ouvert.page.setViewportSize({ width: largeur, height: 300 })
      expect([largeur, await tientEnLargeur(ouvert.volet)]).toEqual([largeur, true])
      await photographier(ouvert, `${nom}-${largeur}`, largeur, HAUTEUR_MAX)
    }
    expect(await violations(ouvert.volet)).toEqual([])
    expect([ouvert.plaintes, ouvert.externes]).toEqual([[], []])
  } finally {
    await ouvert.page.close()
  }
}
