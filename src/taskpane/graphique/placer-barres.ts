import type { SerieAPoser } from '../../classeur/port'

export interface Barre {
  /** Rang de la série. */
  readonly rang: number
  readonly x: number
  readonly y: number
  readonly largeur: number
  readonly hauteur: number
}

interface Place {
  readonly gauche: number
  /** Largeur d'une abscisse. */
  readonly bande: number
  /** Vrai si la série est sur l'axe de droite : on n'empile pas ce qui ne se mesure pas pareil. */
  readonly cote: (rang: number) => boolean
  readonly enY: (rang: number, valeur: number) => number
}

/** Part de l'abscisse que ses barres occupent. */
const REMPLI = 0.7

/** Barres groupées côte à côte, piles du même axe dans une seule place ; une valeur absente n'a pas de barre. */
export function placerBarres(
  series: readonly SerieAPoser[],
  valeurs: readonly (readonly (number | null)[])[],
  { gauche, bande, cote, enY }: Place,
): readonly Barre[] {
  const enBarres = series.flatMap(({ genre }, rang) => (genre === 'courbe' ? [] : [{ rang, pile: genre === 'barres-empilees' }]))
  const placeDe = ({ rang, pile }: (typeof enBarres)[number]): string => (pile ? `pile ${cote(rang)}` : `seule ${rang}`)
  const places = [...new Set(enBarres.map(placeDe))]
  const largeur = (bande * REMPLI) / Math.max(places.length, 1)
  const sommets = new Map<string, number>()
  return enBarres.flatMap((serie) =>
    (valeurs[serie.rang] ?? []).flatMap((valeur, i) => {
      if (valeur === null) return []
      const cle = `${placeDe(serie)} ${i} ${valeur < 0}`
      const depart = serie.pile ? (sommets.get(cle) ?? 0) : 0
      sommets.set(cle, depart + valeur)
      const [un, autre] = [enY(serie.rang, depart), enY(serie.rang, depart + valeur)]
      const x = gauche + bande * (i + (1 - REMPLI) / 2) + largeur * places.indexOf(placeDe(serie))
      return [{ rang: serie.rang, x, y: Math.min(un, autre), largeur, hauteur: Math.abs(un - autre) }]
    }),
  )
}
