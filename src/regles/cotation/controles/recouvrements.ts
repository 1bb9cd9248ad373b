import type { ConstatDeTableau } from '../../com'
import { COT_09 } from '../exclusions'
import { meilleurTotal, pointsAuPlus } from './meilleur-total'
import type { PointsRetenus } from './meilleur-total'
import type { MemeFait } from './memes-faits'
import { relever } from './relever'

/** Points qu'un seul fait peut donner par plusieurs critères (COT-09) : permis et affiché (AMB-35). */
export function controlerRecouvrements(faits: readonly MemeFait[]): ConstatDeTableau[] {
  return faits.flatMap((fait) => {
    const { total, retenus } = meilleurTotal(fait, (critere) => pointsAuPlus(critere, () => 1))
    if (retenus.length < 2 || !Number.isFinite(total)) return []
    return [
      relever(COT_09, 'AL', {}, 'grille-controle.meme-fait', {
        criteres: ecrirePoints(retenus),
        total,
      }),
    ]
  })
}

/** « Parent isolé 5, DALO 100 ». */
export function ecrirePoints(retenus: readonly PointsRetenus[]): string {
  return retenus.map(({ critere: { libelle }, points }) => `${libelle} ${String(points).replace('.', ',')}`).join(', ')
}
