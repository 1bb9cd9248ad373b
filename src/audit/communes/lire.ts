import { NATURES } from '../../classeur/instantane'
import type { Nature } from '../../classeur/instantane'
import { lireNombre } from '../../regles'
import { valeurDe } from '../reconnaissance/acceder'
import { brutDe, decimalesDe, tauxDe } from '../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../reconnaissance/types'

function natureDeCase({ feuille, transpose }: TableauReconnu, objet: number, rang: number): Nature {
  return transpose ? feuille.nature(rang, objet) : feuille.nature(objet, rang)
}

/** Nombre d'une case, « 1 898 » compris ; `NaN` si elle n'en porte pas. */
export function nombreDeCase(tableau: TableauReconnu, objet: number, rang: number): number {
  const { feuille, transpose } = tableau
  const nombre = transpose ? feuille.nombre(rang, objet) : feuille.nombre(objet, rang)
  if (!Number.isNaN(nombre) || natureDeCase(tableau, objet, rang) !== NATURES.texte) return nombre
  const lu = lireNombre(brutDe(valeurDe(tableau, objet, rang)))
  return typeof lu === 'number' ? lu : NaN
}

/** Taux d'une case, en points ; `NaN` si elle n'en porte pas, ou si son échelle n'est pas sûre. */
export function pointsDeCase(tableau: TableauReconnu, objet: number, colonne: ColonneReconnue): number {
  const { feuille, transpose } = tableau
  const nombre = transpose ? feuille.nombre(colonne.rang, objet) : feuille.nombre(objet, colonne.rang)
  if (colonne.echelle === 'fraction' && nombre >= 0) return Math.round(nombre * 1e10) / 1e8
  if (colonne.echelle === 'pourcent' && nombre >= 0) return nombre
  return tauxDe(valeurDe(tableau, objet, colonne.rang), colonne)?.points ?? NaN
}

const TAUX_DISCRETS: ReadonlySet<number> = new Set([10, 15, 20, 25, 33, 50, 100])

/**
 * Taux que la loi choisit dans une courte liste (cible, taux de rattrapage), en points : 0,33 et 33 ne peuvent y dire que 33 %, quelle que soit
 * l'échelle de la colonne. Hors de la liste, l'échelle de la colonne décide.
 */
export function tauxDiscretDeCase(tableau: TableauReconnu, objet: number, colonne: ColonneReconnue): number {
  const nombre = nombreDeCase(tableau, objet, colonne.rang)
  const points = nombre <= 1 ? Math.round(nombre * 1e10) / 1e8 : nombre
  return TAUX_DISCRETS.has(points) ? points : pointsDeCase(tableau, objet, colonne)
}

const ECHANTILLON = 300

const MEMOIRE = new WeakMap<ColonneReconnue, number>()

/** Plus grand nombre de décimales, en points, qu'écrivent les cases d'une colonne de taux : celui auquel elle est arrondie. */
export function decimalesDeColonne(tableau: TableauReconnu, colonne: ColonneReconnue): number {
  const connue = MEMOIRE.get(colonne)
  if (connue !== undefined) return connue
  let plus = 0
  for (let i = 0; i < tableau.objets.length && i < ECHANTILLON; i += 1) {
    const nombre = nombreDeCase(tableau, tableau.objets[i] ?? 0, colonne.rang)
    const points = pointsDeCase(tableau, tableau.objets[i] ?? 0, colonne)
    if (Number.isNaN(points)) continue
    const ecrites = Number.isNaN(nombre) ? decimalesDe(points) : decimalesDe(nombre) - (nombre === points ? 0 : 2)
    plus = Math.max(plus, ecrites)
  }
  MEMOIRE.set(colonne, plus)
  return plus
}

const POURCENTAGE_ECRIT = /^\s*\d[\d\s]*(?:[.,](\d+))?\s*%\s*$/

/**
 * Demi-unité de la dernière décimale écrite, en points : ce qu'un arrondi peut cacher. Un « 133 % » en toutes lettres n'a que ses propres
 * décimales, quelles que soient celles de sa colonne.
 */
export function demiUnite(tableau: TableauReconnu, colonne: ColonneReconnue, objet: number): number {
  const texte = natureDeCase(tableau, objet, colonne.rang) === NATURES.texte
  const ecrit = texte ? POURCENTAGE_ECRIT.exec(String(valeurDe(tableau, objet, colonne.rang))) : null
  const decimales = ecrit === null ? decimalesDeColonne(tableau, colonne) : (ecrit[1] ?? '').length
  return 0.5 / 10 ** Math.min(decimales, 8)
}
