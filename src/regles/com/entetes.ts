import type { Brut } from './brut'
import { ecrireBrut, estVideOuZero } from './brut'
import { normaliser } from '../socle/normaliser'

/** En-têtes d'une plage, retrouvés sans égard à la casse ni aux accents. */
export interface Entetes {
  readonly textes: readonly string[]
  /** Rang de la colonne ; −1 absente, −2 en double. */
  rang(texte: string): number
}

export const EN_DOUBLE = -2

export function indexerEntetes(ligne: readonly Brut[]): Entetes {
  const textes = ligne.map((cellule) => (estVideOuZero(cellule) ? '' : ecrireBrut(cellule).trim()))
  const rangs = new Map<string, number>()
  for (const [rang, texte] of textes.entries()) {
    const cle = normaliser(texte)
    if (cle !== '') rangs.set(cle, rangs.has(cle) ? EN_DOUBLE : rang)
  }
  return { textes, rang: (texte) => rangs.get(normaliser(texte)) ?? -1 }
}
