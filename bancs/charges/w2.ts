import { creerTirage } from '../../scripts/exemple/alea'

export const AUJOURDHUI = 46_348
/** Rangs des trois familles de critères : booléens 0–29, nombres 30–39, dates 40–49. */
export const NOMBRES = 30
export const DATES = 40
export const CRITERES = 50
const TYPOLOGIE = CRITERES
const NEGATIFS = [3, 11, 19, 27, 33]
const DOUBLABLES = 10

/** Poids des cinquante critères (graine 7). */
export const POIDS: readonly number[] = tirerPoids()
/** Seuils des critères 30 à 49 (graine 9) ; 0 pour les booléens. */
export const SEUILS: readonly number[] = tirerSeuils()

function tirerPoids(): number[] {
  const r = creerTirage(7)
  const poids = Array.from({ length: CRITERES }, () => 1 + Math.floor(r() * 20))
  return poids.map((points, rang) => (NEGATIFS.includes(rang) ? -points : points))
}

function tirerSeuils(): number[] {
  const r = creerTirage(9)
  return Array.from({ length: CRITERES }, (_, rang) => {
    if (rang < NOMBRES) return 0
    return rang < DATES ? 2 + Math.floor(r() * 6) : 180 + Math.floor(r() * 1500)
  })
}

/** Tire N demandes de 51 colonnes : 30 booléens, 10 entiers, 10 dates, une typologie. */
export function genererW2(effectif: number): unknown[][] {
  const r = creerTirage(43)
  return Array.from({ length: effectif }, () => {
    const ligne: unknown[] = []
    for (let j = 0; j < NOMBRES; j += 1) ligne.push(r() < 0.3)
    for (let j = NOMBRES; j < DATES; j += 1) ligne.push(Math.floor(r() * 10))
    for (let j = DATES; j < CRITERES; j += 1) ligne.push(AUJOURDHUI - Math.floor(r() * 2500))
    ligne.push(`T${1 + Math.floor(r() * 6)}`)
    return ligne
  })
}

export interface StatistiquesW2 {
  readonly min: number
  readonly mediane: number
  readonly max: number
}

export interface SortieW2 {
  readonly scores: number[][]
  readonly parTypologie: ReadonlyMap<string, StatistiquesW2>
}

/** Calcul à la lettre de la charge : scores, puis minimum, médiane et maximum par typologie. */
export function calculerW2(lignes: readonly unknown[][]): SortieW2 {
  const scores = lignes.map((ligne) => [noterW2(ligne)])
  const groupes = new Map<string, number[]>()
  lignes.forEach((ligne, i) => {
    const typologie = ligne[TYPOLOGIE] as string
    const groupe = groupes.get(typologie)
    const score = scores[i]?.[0] ?? 0
    if (groupe === undefined) groupes.set(typologie, [score])
    else groupe.push(score)
  })
  return { scores, parTypologie: new Map([...groupes].map(([typologie, groupe]) => [typologie, resumer(groupe)])) }
}

/** Score d’une ligne ; les points négatifs sont bornés à −20 en tout. */
export function noterW2(ligne: readonly unknown[]): number {
  let positifs = 0
  let negatifs = 0
  for (let j = 0; j < CRITERES; j += 1) {
    const valeur = ligne[j]
    const seuil = SEUILS[j] as number
    const rempli =
      j < NOMBRES
        ? valeur === true
        : j < DATES
          ? (valeur as number) >= seuil
          : AUJOURDHUI - (valeur as number) >= seuil
    if (!rempli) continue
    const double = j < DOUBLABLES && AUJOURDHUI - (ligne[DATES + j] as number) < 365
    const points = (POIDS[j] as number) * (double ? 2 : 1)
    if (points > 0) positifs += points
    else negatifs += points
  }
  return positifs + Math.max(negatifs, -20)
}

function resumer(scores: readonly number[]): StatistiquesW2 {
  const tries = Float64Array.from(scores).sort()
  const milieu = tries.length >> 1
  const haut = tries[milieu] ?? NaN
  const mediane = tries.length % 2 === 1 ? haut : ((tries[milieu - 1] ?? NaN) + haut) / 2
  return { min: tries[0] ?? NaN, mediane, max: tries[tries.length - 1] ?? NaN }
}
