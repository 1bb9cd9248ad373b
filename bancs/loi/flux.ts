/** Un réservataire de la mesure : taux en pour cent, et s’il est plafonné (arrondi inférieur) ou non (au plus proche). */
export interface Reserve {
  readonly nature: 'État' | 'collectivité' | 'Action Logement' | 'employeur' | 'autre'
  readonly taux: number
  readonly plafonne: boolean
}

export const RESERVES: readonly Reserve[] = [
  { nature: 'État', taux: 30, plafonne: true },
  { nature: 'collectivité', taux: 20, plafonne: true },
  { nature: 'Action Logement', taux: 25, plafonne: false },
  { nature: 'employeur', taux: 15, plafonne: false },
  { nature: 'autre', taux: 10, plafonne: false },
]

/** Parts de cinq réservataires à taux fixes (FLUX-04, FLUX-18), écrites directement : N × 5 logements, ligne par ligne. */
export function partsDirectes(lignes: readonly unknown[][]): Float64Array {
  const nombre = RESERVES.length
  const taux = RESERVES.map((reserve) => reserve.taux)
  const plafonnes = RESERVES.map((reserve) => reserve.plafonne)
  const sortie = new Float64Array(lignes.length * nombre)
  for (let i = 0; i < lignes.length; i += 1) {
    const ligne = lignes[i] as unknown[]
    const flux = (ligne[0] as number) - (ligne[1] as number)
    for (let p = 0; p < nombre; p += 1) {
      const produit = flux * (taux[p] as number)
      sortie[i * nombre + p] = plafonnes[p] ? Math.floor(produit / 100) : Math.floor((produit + 50) / 100)
    }
  }
  return sortie
}
