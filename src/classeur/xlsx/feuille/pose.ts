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

export type PosesDeFeuille = Map<number, Map<number, Pose>>

export function poser(poses: PosesDeFeuille, ligne: number, colonne: number, pose: Pose): void {
  const deLigne = poses.get(ligne) ?? new Map<number, Pose>()
  deLigne.set(colonne, pose)
  poses.set(ligne, deLigne)
}

/** Valeur que la pose donnera à la cellule. */
export function valeurDe(pose: Pose): Valeur {
  return pose.genre === 'vide' ? null : pose.valeur
}
