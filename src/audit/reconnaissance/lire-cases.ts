import { lireBooleen, lireDate, lireEntier, lireNombre, normaliser } from '../../regles'
import type { Jour } from '../../regles'
import type { Valeur } from '../../classeur/port'
import { valeurDe } from './acceder'
import type { ColonneReconnue, TableauReconnu } from './types'

/** Taux lu dans une case. */
export interface TauxDeCase {
  /** En points de pourcentage : 33 pour « 33 % », 33 ou 0,33. */
  readonly points: number
  /** Décimales écrites, comptées en points : la tolérance d'un arrondi s'en déduit. */
  readonly decimales: number
}

type Colonne = Pick<ColonneReconnue, 'rang' | 'echelle' | 'dominante'>

/**
 * Taux d'une case, en points ; `null` si elle n'en porte pas, ou si rien ne dit si 0,85 y est une fraction ou un nombre de
 * points. Dans une colonne qui mêle les échelles, ne se lisent que les cases de l'échelle la plus employée et celles qui portent
 * leur signe %.
 */
export function lireTauxDeCase(tableau: TableauReconnu, colonne: Colonne, objet: number): TauxDeCase | null {
  return tauxDe(valeurDe(tableau, objet, colonne.rang), colonne)
}

export function tauxDe(valeur: Valeur, { echelle, dominante }: Pick<Colonne, 'echelle' | 'dominante'>): TauxDeCase | null {
  if (typeof valeur !== 'number' && typeof valeur !== 'string') return null
  const texte = typeof valeur === 'string' ? espacer(valeur) : ''
  const signe = texte.endsWith('%')
  const nombre = lireNombre(signe ? texte.slice(0, -1).trim() : typeof valeur === 'string' ? texte : valeur)
  if (typeof nombre !== 'number' || nombre < 0) return null
  const decimales = decimalesDe(nombre)
  if (signe) return { points: nombre, decimales }
  const lue = echelle === 'melangee' ? dominante : echelle
  if (lue === undefined || lue === 'inconnue' || (echelle === 'melangee' && nombre !== 0 && nombre <= 1 !== (lue === 'fraction')))
    return null
  if (lue === 'pourcent') return { points: nombre, decimales }
  return {
    points: Number((nombre * 100).toPrecision(15)),
    decimales: Math.max(0, decimales - 2),
  }
}

/** Décimales qu'un nombre écrit : « 0,3528 » en a quatre ; un résultat de division en a une quinzaine. */
export function decimalesDe(nombre: number): number {
  // Presque tous les nombres écrits : dès qu'un quotient exact redonne le nombre, son écriture la plus courte est trouvée.
  if (Math.abs(nombre) < 1e9) {
    for (let decimales = 0, unite = 1; decimales <= 4; decimales += 1, unite *= 10) {
      if (Math.round(nombre * unite) / unite === nombre) return decimales
    }
  }
  const [mantisse = '', exposant = '0'] = String(nombre).split('e')
  return Math.max(0, (mantisse.split('.')[1]?.length ?? 0) - Number(exposant))
}

/** Nombre entier de 0 à un milliard, « 1 898 » compris ; `null` pour tout le reste. */
export function lireEffectifDeCase(tableau: TableauReconnu, colonne: Pick<Colonne, 'rang'>, objet: number): number | null {
  return nombreOuRien(lireEntier(brutDe(valeurDe(tableau, objet, colonne.rang))))
}

/** Nombre quelconque, négatif ou décimal compris ; `null` si la case n'en porte pas. */
export function lireNombreDeCase(tableau: TableauReconnu, colonne: Pick<Colonne, 'rang'>, objet: number): number | null {
  return nombreOuRien(lireNombre(brutDe(valeurDe(tableau, objet, colonne.rang))))
}

const DATE_DANS_UN_TEXTE = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/g

/** Jour d'une case : numéro de série, « 12/05/2023 », « 2023-05-12 », ou la seule date d'une phrase ; `null` sinon. */
export function lireDateDeCase(tableau: TableauReconnu, colonne: Pick<Colonne, 'rang'>, objet: number): Jour | null {
  const brut = brutDe(valeurDe(tableau, objet, colonne.rang))
  const lue = lireDate(brut)
  if (typeof lue === 'number') return lue
  const dates = typeof brut === 'string' ? (brut.match(DATE_DANS_UN_TEXTE) ?? []) : []
  return dates.length === 1 ? nombreOuRien(lireDate(dates[0])) : null
}

const OUI = new Set(['✓', '✔', '☑', 'yes', 'y'])

/**
 * Oui ou non d'une case : VRAI, « Oui », « x », 1, « Oui (délibération du 12/05/2023) » ; `null` si elle est vide ou dit autre
 * chose.
 */
export function lireDrapeauDeCase(tableau: TableauReconnu, colonne: Pick<Colonne, 'rang'>, objet: number): boolean | null {
  return drapeauDe(valeurDe(tableau, objet, colonne.rang))
}

export function drapeauDe(valeur: Valeur): boolean | null {
  const brut = brutDe(valeur)
  const lu = lireBooleen(brut)
  if (typeof lu === 'boolean') return lu
  if (typeof brut !== 'string') return null
  const mot = brut.trim().toLowerCase()
  if (OUI.has(mot)) return true
  const debut = /^(oui|non)\b/.exec(mot)?.[1]
  return debut === undefined ? null : debut === 'oui'
}

const NON_DIT = /^(?:(?:non|pas|jamais|aucune?s?|neant|sans|inadapte\w*|absente?s?|manquante?s?)\b)/
const OUI_DIT = /^(?:adapte|aborde|traite|transmis|convie|associe|invite|prevu|present|integre|repris|inscrit|conforme)(?:e|es|s)?$/

/** « Adapté », « non transmis », « absente » : un oui ou un non dit par le mot de sa colonne ; `null` pour tout autre texte. */
export function ditOuiOuNon(texte: string): boolean | null {
  const mots = normaliser(texte)
  if (NON_DIT.test(mots)) return false
  return OUI_DIT.test(mots) ? true : null
}

/** Texte d'une case, espaces réunies ; vide si elle porte autre chose qu'un texte. */
export function lireTexteDeCase(tableau: TableauReconnu, colonne: Pick<Colonne, 'rang'>, objet: number): string {
  const valeur = valeurDe(tableau, objet, colonne.rang)
  return typeof valeur === 'string' ? espacer(valeur) : ''
}

/** Ce que la case écrit, nombre et oui ou non compris, en texte ; vide si elle ne porte rien, ou une erreur. */
export function lireMentionDeCase(tableau: TableauReconnu, colonne: Pick<Colonne, 'rang'>, objet: number): string {
  return mentionDe(valeurDe(tableau, objet, colonne.rang))
}

export function mentionDe(valeur: Valeur): string {
  const brut = brutDe(valeur)
  return brut === null ? '' : String(brut)
}

/** Valeur d'une cellule prête à lire : espaces réunies, une erreur de calcul ne portant rien. */
export function brutDe(valeur: Valeur): number | string | boolean | null {
  if (typeof valeur === 'string') return espacer(valeur)
  return typeof valeur === 'object' ? null : valeur
}

function espacer(texte: string): string {
  return texte.replace(/\s+/g, ' ').trim()
}

function nombreOuRien(lu: number | string): number | null {
  return typeof lu === 'number' ? lu : null
}
