import type { GraphiqueAPoser, SerieAPoser } from '../../classeur/port'
import { surAxeSecondaire } from '../../classeur/verifier-graphique'
import { graduer, situer } from './echelle'
import type { Echelle } from './echelle'
import { ecrireSelonFormat, lireFormat, pasMinimal, STANDARD } from './format'
import type { FormatLu } from './format'
import { ecrireEtiquette } from './nombres'
import { placerBarres } from './placer-barres'
import type { Barre } from './placer-barres'

/** Nombres d'un graphique ; `null` : la cellule n'en a pas, et n'en aura pas zéro. */
export interface ValeursDeGraphique {
  readonly abscisses: readonly (string | number | null)[]
  /** Une par série, dans son ordre. */
  readonly series: readonly (readonly (number | null)[])[]
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Courbe {
  /** Rang de la série. */
  readonly rang: number
  readonly pointille: boolean
  /** Suites de points sans trou ; un point isolé en fait une à lui seul. */
  readonly morceaux: readonly (readonly Point[])[]
}

export interface AxeDessine {
  readonly cote: 'gauche' | 'droite'
  readonly graduations: readonly { readonly y: number; readonly texte: string }[]
}

/** Tout ce que le SVG montre, en unités de sa boîte. */
export interface Dessin {
  readonly largeur: number
  readonly hauteur: number
  readonly cadre: { readonly gauche: number; readonly droite: number; readonly haut: number; readonly bas: number }
  /** Hauteur du zéro de l'axe de gauche, ou du bord le plus proche s'il ne le montre pas. */
  readonly base: number
  readonly axes: readonly AxeDessine[]
  readonly etiquettes: readonly { readonly x: number; readonly texte: string }[]
  readonly barres: readonly Barre[]
  readonly courbes: readonly Courbe[]
}

const LARGEUR = 320
const HAUTEUR = 200
/** Largeur moyenne d'un chiffre à la taille des étiquettes. */
const CARACTERE = 6.2
const MARGE = 8
const BAS = 24

/** `null` : aucun nombre à tracer. */
export function dessiner(graphique: GraphiqueAPoser, valeurs: ValeursDeGraphique): Dessin | null {
  if (!valeurs.series.some((serie) => serie.some((valeur) => valeur !== null))) return null
  const aDroite = graphique.series.map((serie) => surAxeSecondaire(graphique, serie))
  const gauche = axeDe(graphique, valeurs, (rang) => aDroite[rang] !== true, lireFormat(graphique.format))
  const droite = aDroite.includes(true) ? axeDe(graphique, valeurs, (rang) => aDroite[rang] === true, STANDARD) : null
  const cadre = {
    gauche: MARGE + largeurDe(gauche.textes),
    droite: LARGEUR - MARGE - (droite === null ? 0 : largeurDe(droite.textes)),
    haut: MARGE,
    bas: HAUTEUR - BAS,
  }
  const enY = ({ echelle }: Axe, valeur: number): number => cadre.bas - situer(echelle, valeur) * (cadre.bas - cadre.haut)
  const bande = (cadre.droite - cadre.gauche) / Math.max(valeurs.abscisses.length, 1)
  const axeDuRang = (rang: number): Axe => (aDroite[rang] === true && droite !== null ? droite : gauche)
  return {
    largeur: LARGEUR,
    hauteur: HAUTEUR,
    cadre,
    base: enY(gauche, borner(gauche.echelle, 0)),
    axes: [gauche, ...(droite === null ? [] : [droite])].map((axe, i) => ({
      cote: i === 0 ? 'gauche' : 'droite',
      graduations: axe.echelle.graduations.map((nombre, j) => ({ y: enY(axe, nombre), texte: axe.textes[j] ?? '' })),
    })),
    etiquettes: etiqueter(valeurs.abscisses.map(ecrireEtiquette), cadre.gauche, bande),
    barres: placerBarres(graphique.series, valeurs.series, {
      gauche: cadre.gauche,
      bande,
      cote: (rang) => aDroite[rang] === true,
      enY: (rang, valeur) => enY(axeDuRang(rang), borner(axeDuRang(rang).echelle, valeur)),
    }),
    courbes: graphique.series.flatMap(({ genre, pointille }, rang) => {
      if (genre !== 'courbe') return []
      const points = (valeurs.series[rang] ?? []).map((valeur, i) =>
        valeur === null ? null : { x: cadre.gauche + bande * (i + 0.5), y: enY(axeDuRang(rang), valeur) },
      )
      return [{ rang, pointille: pointille === true, morceaux: couper(points) }]
    }),
  }
}

interface Axe {
  readonly echelle: Echelle
  readonly textes: readonly string[]
}

function axeDe(
  { series }: GraphiqueAPoser,
  valeurs: ValeursDeGraphique,
  estDessus: (rang: number) => boolean,
  format: FormatLu,
): Axe {
  const siennes = series.flatMap((serie, rang) => (estDessus(rang) ? [{ serie, nombres: valeurs.series[rang] ?? [] }] : []))
  const simples = siennes.filter(({ serie }) => serie.genre !== 'barres-empilees').flatMap(({ nombres }) => nombres)
  const empilees = siennes.filter(({ serie }) => serie.genre === 'barres-empilees').map(({ nombres }) => nombres)
  const etendue = [...simples, ...sommets(empilees)].filter((valeur) => valeur !== null)
  const echelle = graduer(etendue, { depuisZero: siennes.some(estEnBarres), pasMinimal: pasMinimal(format) })
  return { echelle, textes: echelle.graduations.map((nombre) => ecrireSelonFormat(nombre, format)) }
}

function estEnBarres({ serie }: { readonly serie: SerieAPoser }): boolean {
  return serie.genre !== 'courbe'
}

/** Hauteurs qu'atteignent les piles, positives et négatives à part. */
function sommets(empilees: readonly (readonly (number | null)[])[]): readonly number[] {
  const longueur = empilees.reduce((plusLongue, { length }) => Math.max(plusLongue, length), 0)
  return Array.from({ length: longueur }, (_pile, i) => empilees.map((nombres) => nombres[i] ?? 0)).flatMap((pile) => [
    pile.reduce((somme, nombre) => somme + Math.max(nombre, 0), 0),
    pile.reduce((somme, nombre) => somme + Math.min(nombre, 0), 0),
  ])
}

/** Une barre part de zéro, ou du bord de l'axe s'il ne le montre pas. */
function borner({ bas, haut }: Echelle, valeur: number): number {
  return Math.min(Math.max(valeur, bas), haut)
}

function couper(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const morceaux: Point[][] = []
  let precedent: Point | null = null
  for (const point of points) {
    if (point !== null) {
      if (precedent === null) morceaux.push([])
      morceaux.at(-1)?.push(point)
    }
    precedent = point
  }
  return morceaux
}

/** Une étiquette sur deux, sur trois… quand toutes ne tiennent pas. */
function etiqueter(textes: readonly string[], gauche: number, bande: number): Dessin['etiquettes'] {
  const saut = Math.max(1, Math.ceil((largeurDe(textes) + MARGE) / bande))
  return textes.flatMap((texte, i) => (i % saut === 0 ? [{ x: gauche + bande * (i + 0.5), texte }] : []))
}

function largeurDe(textes: readonly string[]): number {
  return textes.reduce((plusLong, { length }) => Math.max(plusLong, length), 0) * CARACTERE
}
