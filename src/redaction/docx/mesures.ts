/** Mesures de page en vingtièmes de point (A4, marges de 2 cm). */
export const MARGE = 1134
export const PAGE = { largeur: 11_906, hauteur: 16_838 } as const

/** Largeur utile d'une page. */
export function largeurUtile(orientation: 'portrait' | 'paysage'): number {
  return (orientation === 'portrait' ? PAGE.largeur : PAGE.hauteur) - 2 * MARGE
}

/** Partage une largeur en entiers, au prorata des parts ; la somme est exacte. */
export function partager(largeur: number, parts: readonly number[]): readonly number[] {
  const total = parts.reduce((somme, part) => somme + part, 0)
  let [cumul, pose] = [0, 0]
  return parts.map((part) => {
    cumul += part
    const fin = Math.round((largeur * cumul) / total)
    const colonne = fin - pose
    pose = fin
    return colonne
  })
}
