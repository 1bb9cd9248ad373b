import { auMilliardieme } from '../milliardieme'

/*
 * Valeurs de rang donné dans un lot de notes, sans le trier. Les notes sont des décimaux à neuf chiffres (COT-05) : une moyenne
 * de deux notes garde cette précision.
 */

/** Note de rang `k` (0 = la plus basse) parmi les `n` premières ; réordonne `notes`. Temps moyen linéaire, ex æquo compris. */
export function noteDeRang(notes: Float64Array, n: number, k: number): number {
  let gauche = 0
  let droite = n - 1
  while (gauche < droite) {
    const pivot = medianeDeTrois(notes[gauche] as number, notes[(gauche + droite) >> 1] as number, notes[droite] as number)
    let i = gauche
    let j = droite
    while (i <= j) {
      while ((notes[i] as number) < pivot) i += 1
      while ((notes[j] as number) > pivot) j -= 1
      if (i <= j) {
        const echange = notes[i] as number
        notes[i] = notes[j] as number
        notes[j] = echange
        i += 1
        j -= 1
      }
    }
    if (k <= j) droite = j
    else if (k >= i) gauche = i
    else return notes[k] as number
  }
  return notes[k] as number
}

function medianeDeTrois(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}

/** Médiane (COT-20) des `n` ≥ 1 premières notes : la valeur centrale, la moyenne des deux centrales si n est pair. Réordonne `notes`. */
export function mediane(notes: Float64Array, n: number): number {
  return quartile(notes, n, 2)
}

/**
 * Quartile `q` (1, 2 ou 3) des `n` ≥ 1 premières notes, par la méthode de QUARTILE.INCLURE d'Excel : la note de rang
 * (n − 1) × q / 4 compté depuis 0, interpolée entre ses deux voisines ; le deuxième est la médiane. Réordonne `notes`.
 */
export function quartile(notes: Float64Array, n: number, q: 1 | 2 | 3): number {
  const quarts = (n - 1) * q
  const rang = Math.floor(quarts / 4)
  const reste = quarts - 4 * rang
  const basse = noteDeRang(notes, n, rang)
  if (reste === 0) return basse
  const haute = noteDeRang(notes, n, rang + 1)
  return auMilliardieme((basse * (4 - reste) + haute * reste) / 4)
}

/** Rang, depuis 0 et du bas, de la note qui ouvre le premier quart : le quart des notes, entier supérieur, est à ce rang ou plus haut. */
export function rangDuPremierQuart(n: number): number {
  return n - Math.ceil(n / 4)
}
