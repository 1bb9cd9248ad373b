import { enFrancais } from '../../regles'

/** Année ou période que dit un texte. */
export interface MillesimeLu {
  /** Seule année dite ; `null` s'il n'y en a aucune, ou plusieurs. */
  readonly annee: number | null
  /** « 2023-2025 » ; `null` sans période, ou s'il y en a plusieurs. */
  readonly periode: string | null
  /** Le texte normalisé, chaque date, période ou année remplacée par « # ». */
  readonly patron: string
}

const MOIS = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fev|sept|oct|nov|dec'
const DATE = new RegExp(`\\b\\d{1,2}(?:er)? (?:\\d{1,2}|${MOIS}) (20\\d\\d|19\\d\\d|\\d\\d)\\b`, 'g')
const JOUR_SEUL = new RegExp(`\\b\\d{1,2}(?:er)? (?:${MOIS})\\b`, 'g')
const PERIODE = /\b(20\d\d) (?:(?:a|au|et) )?(20\d\d)\b/g
const PERIODE_COURTE = /\b([1-4]\d) ([1-4]\d)\b/g
const ANNEE = /\b((?:20|19)\d\d)\b/g
/** Un triennal, ou les trois à six ans d'un contrat ou d'un programme. */
const DUREE_MAX = 6

/** Lit un texte déjà normalisé : « obj 23 25 » dit 2023-2025, « ls manquants au 01 01 2022 » dit 2022. */
export function millesimesDe(normalise: string): MillesimeLu {
  if (!/\d/.test(normalise)) return { annee: null, periode: null, patron: normalise }
  const annees = new Set<number>()
  const periodes = new Set<string>()
  const noterAnnee = (_: string, annee: string): string => {
    annees.add(annee.length === 2 ? 2000 + Number(annee) : Number(annee))
    return '#'
  }
  const noterPeriode = (entier: string, debut: string, fin: string): string => {
    const [a, b] = [Number(debut) % 2000, Number(fin) % 2000]
    if (b <= a || b - a > DUREE_MAX || (debut.length === 2 && b - a !== 2)) return entier
    periodes.add(`${2000 + a}-${2000 + b}`)
    return '#'
  }
  const patron = normalise
    .replace(DATE, noterAnnee)
    .replace(PERIODE, noterPeriode)
    .replace(ANNEE, noterAnnee)
    .replace(PERIODE_COURTE, noterPeriode)
    .replace(JOUR_SEUL, '#')
  return { annee: seul(annees), periode: seul(periodes), patron }
}

function seul<V>(valeurs: ReadonlySet<V>): V | null {
  const [premiere] = valeurs
  return valeurs.size === 1 && premiere !== undefined ? premiere : null
}

export function estAnnee(nombre: number): boolean {
  return Number.isInteger(nombre) && nombre >= 1990 && nombre <= 2100
}

/** Premiers et derniers jours où un nombre peut être une date de titre : 1er janvier 2000, 31 décembre 2050. */
const [JOUR_DE_2000, JOUR_DE_2050] = [36_526, 55_153]

/** Vrai pour le numéro de série d'un 1er janvier : les inventaires se datent de ce jour. */
export function estDebutDAnnee(nombre: number): boolean {
  return estDebutDeMois(nombre) && enFrancais(nombre).startsWith('01/01/')
}

export function estDebutDeMois(nombre: number): boolean {
  const plausible = Number.isInteger(nombre) && nombre >= JOUR_DE_2000 && nombre <= JOUR_DE_2050
  return plausible && enFrancais(nombre).startsWith('01/')
}

/** Ce qu'un nombre dit dans une ligne de titres : « 2022 », « 01/01/2022 » ; vide s'il n'y dit rien. */
export function millesimeEcrit(nombre: number): string {
  if (estAnnee(nombre)) return String(nombre)
  return estDebutDeMois(nombre) ? enFrancais(nombre) : ''
}
