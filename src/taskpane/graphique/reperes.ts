import { apparenceDe } from '../../classeur/apparence-de-graphique'
import type { Point } from './dessiner'

/** Tracé d'un marqueur ; sans fond, il n'a que des traits. */
export interface Marqueur {
  readonly trace: string
  readonly sansFond: boolean
}

/** Mêmes formes que dans le classeur : la même série a le même signe des deux côtés. */
const FORMES: Readonly<Record<string, (x: number, y: number, r: number) => string>> = {
  circle: (x, y, r) => `M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`,
  square: (x, y, r) => `M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
  triangle: (x, y, r) => `M${x},${y - r}L${x + r},${y + r}H${x - r}z`,
  diamond: (x, y, r) => `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}z`,
  x: (x, y, r) => croix(x, y, r),
  star: (x, y, r) => `${croix(x, y, r)}M${x},${y - r}V${y + r}`,
}
const SANS_FOND: readonly string[] = ['x', 'star']

/** Dessins d'un carré de 6 unités, répétés dans une barre. */
const MOTIFS: Readonly<Record<string, string>> = {
  wdUpDiag: 'M-1,1l2,-2M0,6l6,-6M5,7l2,-2',
  wdDnDiag: 'M-1,5l2,2M0,0l6,6M5,-1l2,2',
  narHorz: 'M0,1.5h6M0,4.5h6',
  smGrid: 'M0,3h6M3,0v6',
  pct50: 'M0.5,1.5h2M3.5,4.5h2',
}

export function marqueurDe(rang: number, { x, y }: Point, rayon: number): Marqueur {
  const { marqueur } = apparenceDe(rang)
  const [forme, sansFond] = [FORMES[marqueur] ?? croix, SANS_FOND.includes(marqueur)]
  return { trace: forme(arrondir(x), arrondir(y), rayon), sansFond }
}

/** Tracé du motif de la série dans un carré de 6 unités ; `null` : barre pleine. */
export function motifDe(rang: number): string | null {
  const { motif } = apparenceDe(rang)
  return motif === null ? null : (MOTIFS[motif] ?? null)
}

/** Au centième : assez fin pour l'écran, assez court pour la page. */
export function arrondir(nombre: number): number {
  return Math.round(nombre * 100) / 100
}

function croix(x: number, y: number, r: number): string {
  return `M${x - r},${y - r}l${2 * r},${2 * r}M${x + r},${y - r}l${-2 * r},${2 * r}`
}
