/** Une série se reconnaît à sa couleur et à son marqueur ou son motif : jamais à la couleur seule. */
export interface Apparence {
  /** Six chiffres hexadécimaux. */
  readonly couleur: string
  /** Nom ECMA-376. */
  readonly marqueur: string
  /** Motif de remplissage des barres, nom ECMA-376 ; `null` : plein. */
  readonly motif: string | null
}

/** Contraste d'au moins 4,5 sur blanc ; clartés différentes, pour qui distingue mal les teintes. */
const APPARENCES: readonly Apparence[] = [
  { couleur: '1F4E79', marqueur: 'circle', motif: null },
  { couleur: 'B4480A', marqueur: 'square', motif: 'wdUpDiag' },
  { couleur: '2E7D4F', marqueur: 'triangle', motif: 'wdDnDiag' },
  { couleur: '7A2E8E', marqueur: 'diamond', motif: 'narHorz' },
  { couleur: '5A5A5A', marqueur: 'x', motif: 'smGrid' },
  { couleur: '9B1C1C', marqueur: 'star', motif: 'pct50' },
]

const PALEUR = 0.7

/** Aspect de la série de ce rang, compté à partir de 0. */
export function apparenceDe(rang: number): Apparence {
  return APPARENCES[rang % APPARENCES.length] as Apparence
}

/** Même teinte, éclaircie : le fond de barres que des courbes traversent. */
export function palir(couleur: string): string {
  const palies = [0, 2, 4].map((debut) => {
    const composante = Number.parseInt(couleur.slice(debut, debut + 2), 16)
    return Math.round(composante + (255 - composante) * PALEUR).toString(16).padStart(2, '0')
  })
  return palies.join('').toUpperCase()
}
