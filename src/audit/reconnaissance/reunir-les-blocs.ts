import { NATURES } from '../../classeur/instantane'
import { englobe, seCroisent } from '../../classeur/rectangle'
import type { Rectangle } from '../../classeur/rectangle'
import { estTotal, temoinsDe } from './corps'
import type { Lexique } from './lexique'
import { chercherTitres } from './titres'
import type { Titres } from './titres'
import type { Vue } from './vue'
import { texteDe } from './vue'

interface Zone {
  readonly bloc: Rectangle
  readonly titres: Titres | null
}

/** Lignes vides admises au milieu d'un tableau. */
const LIGNES_VIDES_MAX = 2

/**
 * Réunit les blocs d'un même tableau : une colonne ou une ligne vide de mise en page, des titres séparés de leurs données, un
 * total détaché.
 */
export function reunirLesBlocs(vue: Vue, blocs: readonly Rectangle[], lexique: Lexique): readonly Rectangle[] {
  const lues = blocs.map((bloc): Zone => ({ bloc, titres: bloc.colonnes < 2 ? null : chercherTitres(vue, bloc, lexique) }))
  return versLeBas(vue, versLaDroite(vue, lues)).map(({ bloc }) => bloc)
}

function versLaDroite(vue: Vue, zones: readonly Zone[]): readonly Zone[] {
  const reunies: Zone[] = []
  const prises = new Set<Zone>()
  for (const zone of zones) {
    if (prises.has(zone)) continue
    let courante = zone
    for (const autre of zones) {
      if (autre === zone || prises.has(autre) || !estASuivre(vue, courante, autre)) continue
      prises.add(autre)
      courante = { bloc: union(courante.bloc, autre.bloc), titres: courante.titres }
    }
    reunies.push(courante)
  }
  return reunies
}

/** Vrai si le bloc de droite prolonge celui de gauche, une colonne vide entre eux : mêmes lignes, et rien n'y nomme d'objets. */
function estASuivre(vue: Vue, { bloc, titres }: Zone, { bloc: autre, titres: siens }: Zone): boolean {
  const fin = titres?.fin ?? siens?.fin
  if (fin === undefined || autre.colonne !== bloc.colonne + bloc.colonnes + 1) return false
  const [bas, sonBas] = [bloc.ligne + bloc.lignes, autre.ligne + autre.lignes]
  if (autre.ligne < bloc.ligne || autre.ligne > fin || Math.abs(bas - sonBas) > 1) return false
  if (titres === null && (bloc.colonnes > 1 || texteDe(vue, fin, bloc.colonne) === '')) return false
  const premiere = vue.nature(fin + 1, autre.colonne)
  const nomme = siens?.colonnes[0]?.acceptions.some(({ notion }) => NOMMENT.has(notion)) ?? false
  return (premiere === NATURES.nombre || (premiere === NATURES.vide && vue.remplie(fin + 1, autre.colonne))) && !nomme
}

const NOMMENT = new Set(['nom', 'code', 'annee', 'arrondissement', 'periode'])

function versLeBas(vue: Vue, zones: readonly Zone[]): readonly Zone[] {
  const libres = new Set(zones.filter(({ titres }) => titres === null))
  const titrees = zones.filter(({ titres }) => titres !== null)
  const etendues = titrees.map((zone) => {
    let bloc = zone.bloc
    for (let suite = suiteDe(bloc, libres); suite !== null; suite = suiteDe(bloc, libres)) {
      const { reuni, zones: dessous } = suite
      const barre = titrees.some((autre) => autre !== zone && seCroisent(autre.bloc, reuni))
      if (barre || zone.titres === null || !prolonge(vue, zone.titres, bloc, dessous)) break
      for (const prise of dessous) libres.delete(prise)
      bloc = reuni
    }
    return { bloc, titres: zone.titres }
  })
  return [...etendues, ...libres].sort((une, autre) => une.bloc.ligne - autre.bloc.ligne || une.bloc.colonne - autre.bloc.colonne)
}

/** Blocs sans titres juste au-dessous, entre les mêmes colonnes. */
function suiteDe(
  bloc: Rectangle,
  libres: ReadonlySet<Zone>,
): { readonly reuni: Rectangle; readonly zones: readonly Zone[] } | null {
  const bas = bloc.ligne + bloc.lignes
  const dessous = [...libres].filter(
    ({ bloc: autre }) =>
      autre.ligne > bas - 1 &&
      autre.ligne - bas <= LIGNES_VIDES_MAX &&
      autre.colonne >= bloc.colonne &&
      autre.colonne + autre.colonnes <= bloc.colonne + bloc.colonnes,
  )
  const haut = Math.min(...dessous.map(({ bloc: autre }) => autre.ligne))
  const zones = dessous.filter(({ bloc: autre }) => autre.ligne === haut)
  if (zones.length === 0) return null
  const reuni = zones.reduce((reunion, { bloc: autre }) => union(reunion, autre), bloc)
  return { reuni, zones: [...libres].filter(({ bloc: autre }) => autre.ligne >= haut && englobe(reuni, autre)) }
}

/** Part des colonnes du tableau qu'une ligne détachée doit remplir pour en être encore. */
const PART_REMPLIE = 0.6

/**
 * Vrai si la première ligne détachée a la forme du tableau : un total, ou presque toutes ses colonnes avec des nombres là où il
 * en a.
 */
function prolonge(vue: Vue, titres: Titres, bloc: Rectangle, dessous: readonly Zone[]): boolean {
  const ligne = Math.min(...dessous.map(({ bloc: autre }) => autre.ligne))
  const rangs = titres.colonnes.map(({ rang }) => rang)
  const remplies = rangs.filter((rang) => vue.remplie(ligne, rang))
  if (remplies.length < 2) return false
  const temoins = temoinsDe(vue, bloc, titres)
  const nombre = (rang: number): boolean => vue.nature(ligne, rang) === NATURES.nombre || vue.nature(ligne, rang) === NATURES.vide
  const chiffree = temoins.length === 0 || temoins.some((rang) => vue.remplie(ligne, rang) && nombre(rang))
  if (rangs.slice(0, 2).some((rang) => estTotal(texteDe(vue, ligne, rang)))) return chiffree
  const vide = bloc.ligne + bloc.lignes - 1 === titres.fin
  return (vide || chiffree) && remplies.length >= PART_REMPLIE * rangs.length
}

/** Le plus petit rectangle qui tient les deux. */
export function union(un: Rectangle, autre: Rectangle): Rectangle {
  const [ligne, colonne] = [Math.min(un.ligne, autre.ligne), Math.min(un.colonne, autre.colonne)]
  return {
    ligne,
    colonne,
    lignes: Math.max(un.ligne + un.lignes, autre.ligne + autre.lignes) - ligne,
    colonnes: Math.max(un.colonne + un.colonnes, autre.colonne + autre.colonnes) - colonne,
  }
}
