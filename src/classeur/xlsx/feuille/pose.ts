import type { Valeur } from '../../port'

/** Ce qu'une cellule recevra à l'enregistrement. */
export type Pose =
  | { readonly genre: 'vide' }
  | { readonly genre: 'valeur'; readonly valeur: Valeur }
  /** `saisie` : formule du port ; `formule` : celle du fichier, sans « = » ; `matrice` : plage `ref` d'un débordement. */
  | {
      readonly genre: 'formule'
      readonly saisie: string
      readonly formule: string
      readonly valeur: Valeur
      readonly matrice: string | null
    }
  /** Cellule où déborde une formule voisine : une valeur en cache, rien d'autre. */
  | { readonly genre: 'suite'; readonly valeur: Valeur }
  /** Nouvelle valeur en cache : seuls `<v>` et `t` changent, la formule et le style restent. */
  | { readonly genre: 'recalcul'; readonly valeur: Valeur }

/** Par ligne, puis par colonne. */
export type ParCellule<T> = Map<number, Map<number, T>>
export type PosesDeFeuille = ParCellule<Pose>

export function poser<T>(cellules: ParCellule<T>, ligne: number, colonne: number, pose: T): void {
  const deLigne = cellules.get(ligne) ?? new Map<number, T>()
  deLigne.set(colonne, pose)
  cellules.set(ligne, deLigne)
}

/** Valeur que la pose donnera à la cellule. */
export function valeurDe(pose: Pose): Valeur {
  return pose.genre === 'vide' ? null : pose.valeur
}
