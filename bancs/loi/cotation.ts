import { AUJOURDHUI, CRITERES, DATES, NOMBRES, POIDS, SEUILS } from '../charges/w2'

/** Rangs des deux critères à points négatifs : refus d’un logement adapté (N01), fausse déclaration (N02). */
export const NEGATIFS: ReadonlyMap<number, 'N01' | 'N02'> = new Map([
  [3, 'N01'],
  [11, 'N02'],
])
const DOUBLABLES = 10
const JOURS_PAR_MOIS = 30.4375

/** Points des cinquante critères : seuls N01 et N02 sont négatifs, comme l’exige COT-11. */
export const POINTS: readonly number[] = POIDS.map((poids, rang) => (NEGATIFS.has(rang) ? -Math.abs(poids) : Math.abs(poids)))
/** Palier, en mois révolus, des critères de date. */
export const MOIS: readonly number[] = SEUILS.map((seuil, rang) => (rang < DATES ? 0 : Math.round(seuil / JOURS_PAR_MOIS)))

function ajouterMois(serie: number, mois: number): number {
  const date = new Date((serie - 25_569) * 86_400_000)
  const [an, rang] = [date.getUTCFullYear(), date.getUTCMonth() + mois]
  const dernier = new Date(Date.UTC(an, rang + 1, 0)).getUTCDate()
  return Date.UTC(an, rang, Math.min(date.getUTCDate(), dernier)) / 86_400_000 + 25_569
}

/** Dernière date qui compte déjà `mois` mois révolus à la date de calcul (COM-06 : même quantième, sinon dernier jour). */
export function derniereDate(mois: number): number {
  let jour = AUJOURDHUI
  while (ajouterMois(jour, mois) > AUJOURDHUI) jour -= 1
  return jour
}

/**
 * Notes de la grille de mesure, écrites directement : la même loi que le produit (COT-05, 06, 11, 21), bornes de dates
 * calculées une fois. Points doublés si la pièce a moins d’un an, jamais pour N01 et N02.
 */
export function notesDirectes(lignes: readonly unknown[][]): Float64Array {
  const points = Float64Array.from(POINTS)
  const bornes = Float64Array.from({ length: CRITERES }, (_, j) => (j < DATES ? (SEUILS[j] ?? 0) : derniereDate(MOIS[j] ?? 0)))
  const pieceRecente = derniereDate(12)
  const sortie = new Float64Array(lignes.length)
  for (let i = 0; i < lignes.length; i += 1) {
    const ligne = lignes[i] as unknown[]
    let note = 0
    for (let j = 0; j < NOMBRES; j += 1) {
      if (ligne[j] !== true) continue
      const valeur = points[j] as number
      const double = j < DOUBLABLES && valeur > 0 && (ligne[DATES + j] as number) > pieceRecente
      note += double ? 2 * valeur : valeur
    }
    for (let j = NOMBRES; j < DATES; j += 1) if ((ligne[j] as number) >= (bornes[j] as number)) note += points[j] as number
    for (let j = DATES; j < CRITERES; j += 1) if ((ligne[j] as number) <= (bornes[j] as number)) note += points[j] as number
    sortie[i] = note
  }
  return sortie
}
