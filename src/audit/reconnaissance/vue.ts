import { NATURES } from '../../classeur/instantane'
import type { FeuilleFigee, Nature } from '../../classeur/instantane'
import type { Valeur } from '../../classeur/port'
import type { Rectangle } from '../../classeur/rectangle'

/** Une feuille vue droite ou couchée : les mêmes recherches servent aux objets en lignes et aux objets en colonnes. */
export interface Vue {
  readonly feuille: FeuilleFigee
  readonly transpose: boolean
  readonly valeur: (ligne: number, colonne: number) => Valeur
  readonly nature: (ligne: number, colonne: number) => Nature
  readonly nombre: (ligne: number, colonne: number) => number
  /** Vrai si la cellule porte une valeur ou une formule, fût-elle sans résultat gardé. */
  readonly remplie: (ligne: number, colonne: number) => boolean
  readonly fusions: readonly Rectangle[]
  /** Cellules fusionnées qui couvrent celle-ci. */
  readonly fusionDe: (ligne: number, colonne: number) => Rectangle | undefined
}

export function vueDroite(feuille: FeuilleFigee): Vue {
  const sansFormule = feuille.formules.every(({ calculee }) => calculee)
  const remplie = (ligne: number, colonne: number): boolean =>
    feuille.nature(ligne, colonne) !== NATURES.vide || (!sansFormule && feuille.formule(ligne, colonne) !== null)
  const { valeur, nature, nombre, fusions } = feuille
  return { feuille, transpose: false, valeur, nature, nombre, remplie, fusions, fusionDe: chercherFusion(fusions) }
}

export function vueCouchee(droite: Vue): Vue {
  const fusions = droite.fusions.map(basculer)
  return {
    feuille: droite.feuille,
    transpose: true,
    valeur: (ligne, colonne) => droite.valeur(colonne, ligne),
    nature: (ligne, colonne) => droite.nature(colonne, ligne),
    nombre: (ligne, colonne) => droite.nombre(colonne, ligne),
    remplie: (ligne, colonne) => droite.remplie(colonne, ligne),
    fusions,
    fusionDe: chercherFusion(fusions),
  }
}

/** Lignes d'une fusion retenues : au-delà, elle n'habille plus des titres. */
const HAUTEUR_MAX = 1000

/** Range les fusions par ligne, à la première question : une feuille peut en porter une par ligne. */
function chercherFusion(fusions: readonly Rectangle[]): Vue['fusionDe'] {
  let parLigne: Map<number, Rectangle[]> | null = null
  const ranger = (): Map<number, Rectangle[]> => {
    const rangees = new Map<number, Rectangle[]>()
    for (const zone of fusions) {
      for (let ligne = zone.ligne; ligne < zone.ligne + Math.min(zone.lignes, HAUTEUR_MAX); ligne += 1) {
        const voisines = rangees.get(ligne)
        if (voisines === undefined) rangees.set(ligne, [zone])
        else voisines.push(zone)
      }
    }
    return rangees
  }
  return (ligne, colonne) => {
    if (fusions.length === 0) return undefined
    parLigne ??= ranger()
    return parLigne.get(ligne)?.find((zone) => colonne >= zone.colonne && colonne < zone.colonne + zone.colonnes)
  }
}

export function basculer({ ligne, colonne, lignes, colonnes }: Rectangle): Rectangle {
  return { ligne: colonne, colonne: ligne, lignes: colonnes, colonnes: lignes }
}

/** Texte d'une cellule, espaces réunies ; vide si elle ne porte pas de texte. */
export function texteDe(vue: Vue, ligne: number, colonne: number): string {
  if (vue.nature(ligne, colonne) !== NATURES.texte) return ''
  const valeur = vue.valeur(ligne, colonne)
  return typeof valeur === 'string' ? valeur.replace(/\s+/g, ' ').trim() : ''
}
