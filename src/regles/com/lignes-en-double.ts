export interface LigneEnDouble<L> {
  readonly ligne: L
  /** Numéro de la première ligne de même clé. */
  readonly premiere: number
}

/** Lignes dont la clé est déjà celle d'une ligne plus haute, dans l'ordre ; clé `null` : la ligne ne se compare pas. */
export function lignesEnDouble<L extends { readonly numero: number }>(
  lignes: readonly L[],
  cleDe: (ligne: L) => string | null,
): readonly LigneEnDouble<L>[] {
  const premieres = new Map<string, number>()
  return lignes.flatMap((ligne) => {
    const cle = cleDe(ligne)
    if (cle === null) return []
    const premiere = premieres.get(cle)
    if (premiere === undefined) premieres.set(cle, ligne.numero)
    return premiere === undefined ? [] : [{ ligne, premiere }]
  })
}
