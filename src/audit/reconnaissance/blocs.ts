import type { Rectangle } from '../../classeur/rectangle'
import type { Vue } from './vue'

/**
 * Blocs de cellules remplies que des lignes ou des colonnes entièrement vides séparent, découpés tour à tour dans les deux sens.
 * Seules les lignes remplies sont parcourues ; une colonne déjà vue remplie n'est plus regardée. Une cellule fusionnée remplit
 * toute sa place, sauf un titre seul sur ses lignes : il coiffe plusieurs tableaux sans les réunir.
 */
export function blocsDe(vue: Vue, exclus: readonly Rectangle[]): readonly Rectangle[] {
  const { colonnes, lignesRemplies } = vue.feuille
  const dehors = (ligne: number, colonne: number): boolean => exclus.every((zone) => !tient(zone, ligne, colonne))
  const remplie = exclus.length === 0 ? vue.remplie : (l: number, c: number): boolean => vue.remplie(l, c) && dehors(l, c)
  const fusions = vue.fusions.filter((zone) => remplie(zone.ligne, zone.colonne) && !estSeule(remplie, zone, colonnes))
  const fusionsParLigne = new Map<number, Rectangle[]>()
  for (const zone of fusions) {
    for (let ligne = zone.ligne; ligne < zone.ligne + Math.min(zone.lignes, HAUTEUR_MAX); ligne += 1) {
      const voisines = fusionsParLigne.get(ligne)
      if (voisines === undefined) fusionsParLigne.set(ligne, [zone])
      else voisines.push(zone)
    }
  }
  const occupee = (ligne: number, colonne: number): boolean =>
    remplie(ligne, colonne) || (fusionsParLigne.get(ligne)?.some((zone) => tient(zone, ligne, colonne)) ?? false)
  const blocs: Rectangle[] = []
  const lignes = fusions.length === 0 ? Array.from(lignesRemplies) : avec(lignesRemplies, fusionsParLigne.keys())
  const droite = Math.max(colonnes, ...fusions.map((zone) => zone.colonne + Math.min(zone.colonnes, LARGEUR_MAX)))
  decouper({ remplie: fusions.length === 0 ? remplie : occupee, blocs }, lignes, 0, droite - 1)
  return blocs.sort((un, autre) => un.ligne - autre.ligne || un.colonne - autre.colonne)
}

function avec(lignes: ArrayLike<number>, autres: Iterable<number>): readonly number[] {
  return [...new Set([...Array.from(lignes), ...autres])].sort((une, autre) => une - autre)
}

/** Une fusion plus haute ne rattache pas des lignes vides à un tableau. */
const HAUTEUR_MAX = 1000
const LARGEUR_MAX = 100

function tient(zone: Rectangle, ligne: number, colonne: number): boolean {
  return (
    ligne >= zone.ligne && ligne < zone.ligne + zone.lignes && colonne >= zone.colonne && colonne < zone.colonne + zone.colonnes
  )
}

/** Vrai si rien d'autre n'est écrit sur les lignes de la fusion. */
function estSeule(remplie: Decoupe['remplie'], zone: Rectangle, colonnes: number): boolean {
  for (let ligne = zone.ligne; ligne < zone.ligne + Math.min(zone.lignes, HAUTEUR_MAX); ligne += 1) {
    for (let colonne = 0; colonne < colonnes; colonne += 1)
      if (!tient(zone, ligne, colonne) && remplie(ligne, colonne)) return false
  }
  return true
}

interface Decoupe {
  readonly remplie: (ligne: number, colonne: number) => boolean
  readonly blocs: Rectangle[]
}

function decouper(decoupe: Decoupe, lignes: readonly number[], gauche: number, droite: number): void {
  for (const bande of bandes(decoupe, lignes, gauche, droite)) {
    const tranches = tranchesDe(decoupe, bande, gauche, droite)
    for (const [de, a] of tranches) {
      if (tranches.length > 1) decouper(decoupe, bande, de, a)
      else {
        const [premiere = 0] = bande
        const derniere = bande[bande.length - 1] ?? premiere
        decoupe.blocs.push({ ligne: premiere, colonne: de, lignes: derniere - premiere + 1, colonnes: a - de + 1 })
      }
    }
  }
}

/** Suites de lignes voisines qui ont une cellule remplie entre ces colonnes. */
function bandes({ remplie }: Decoupe, lignes: readonly number[], gauche: number, droite: number): readonly (readonly number[])[] {
  const suites: number[][] = []
  let courante: number[] = []
  for (const ligne of lignes) {
    let colonne = gauche
    while (colonne <= droite && !remplie(ligne, colonne)) colonne += 1
    if (colonne > droite) continue
    if (courante.length > 0 && courante[courante.length - 1] !== ligne - 1) {
      suites.push(courante)
      courante = []
    }
    courante.push(ligne)
  }
  if (courante.length > 0) suites.push(courante)
  return suites
}

/** Suites de colonnes voisines qui ont une cellule remplie dans la bande. */
function tranchesDe(
  { remplie }: Decoupe,
  bande: readonly number[],
  gauche: number,
  droite: number,
): readonly (readonly [number, number])[] {
  let vides = Array.from({ length: droite - gauche + 1 }, (_, i) => gauche + i)
  for (const ligne of bande) {
    if (vides.length === 0) break
    vides = vides.filter((colonne) => !remplie(ligne, colonne))
  }
  const absentes = new Set(vides)
  const tranches: [number, number][] = []
  for (let colonne = gauche; colonne <= droite; colonne += 1) {
    if (absentes.has(colonne)) continue
    const derniere = tranches[tranches.length - 1]
    if (derniere !== undefined && derniere[1] === colonne - 1) derniere[1] = colonne
    else tranches.push([colonne, colonne])
  }
  return tranches
}
