import type { Brut } from '../../com'

/** Ligne du tableau annuel du parc, au 1er janvier ; effectifs en logements, cible en points, `null` = vide. */
export interface InventaireEcrit {
  readonly annee: number | null
  readonly residences: number | null
  readonly logements: number | null
  readonly cible: number | null
}

/** Tableau des inventaires tel que SRU-19 le lit : une ligne de titres, puis une ligne par année. */
export function plageDesInventaires(inventaires: readonly InventaireEcrit[]): readonly (readonly Brut[])[] {
  return [
    ['Année d’inventaire (au 1er janvier)', 'Résidences principales', 'Logements sociaux SRU', 'Taux cible'],
    ...inventaires.map(({ annee, residences, logements, cible }) => [annee, residences, logements, cible === null ? null : `${cible} %`]),
  ]
}
