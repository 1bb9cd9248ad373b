import { ENTIER_MAX } from '../socle/entiers'
import type { FicheDeRegle } from '../socle/fiche'
import { MIXITE, reference } from '../socle/sources'
import type { Anomalie, Brut } from './brut'
import { estVide } from './brut'

export const COM_01: FicheDeRegle = {
  id: 'COM-01',
  titre: 'Lecture des nombres',
  nature: 'controle',
  articles: [reference('textes muets', MIXITE, 'règle COM-01')],
  parametres: [],
  pointsOuverts: [],
}

const ESPACES = /[ \u00a0\u202f]/g
const SIMPLE = /^[+-]?\d+(?:[.,]\d+)?$/
const MILLIERS = /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?$/
/** « 1,234 » : mille deux cent trente-quatre, ou un et 234 millièmes ? */
const AMBIGU = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/
const AVEC_UNITE = /^[+-]?[\d .,\u00a0\u202f]*\d[ \u00a0\u202f]*[^\d .,\u00a0\u202f].*$/

/** « 2024-05-01 », « 12/05/2024 » : il n'y a pas d'unité à retirer. */
const DATE = /\d[-/.]\d+[-/.]\d/

/** Un tableur montre 15 chiffres : au-delà, 0,1 + 0,2 ne vaudrait pas 0,3 ; il n'a pas non plus de zéro négatif. */
export function auxQuinzeChiffres(nombre: number): number {
  if (Number.isInteger(nombre)) return nombre + 0
  // Six décimales au plus, sous le milliard : quinze chiffres suffisent à l'écrire, et le texte est inutile.
  if (Math.abs(nombre) < 1e9 && Math.round(nombre * 1e6) / 1e6 === nombre) return nombre
  return Number(nombre.toPrecision(15))
}

/** Lit un nombre de cellule ou un texte à virgule ou point décimal, espaces de milliers admises ; aucune unité. */
export function lireNombre(brut: Brut | undefined): number | Anomalie {
  if (typeof brut === 'number') return Number.isFinite(brut) ? auxQuinzeChiffres(brut) : 'illisible'
  if (estVide(brut)) return 'vide'
  if (typeof brut === 'boolean') return 'booleen'
  const texte = brut.trim()
  if (AMBIGU.test(texte)) return 'ambigu'
  if (SIMPLE.test(texte) || MILLIERS.test(texte)) {
    return auxQuinzeChiffres(Number(texte.replace(ESPACES, '').replace(',', '.')))
  }
  return AVEC_UNITE.test(texte) && !DATE.test(texte) ? 'unite' : 'illisible'
}

/** Nombre entier de 0 à un milliard. */
export function lireEntier(brut: Brut | undefined): number | Anomalie {
  const nombre = lireNombre(brut)
  if (typeof nombre === 'string') return nombre
  if (nombre < 0) return 'negatif'
  if (!Number.isInteger(nombre)) return 'decimal'
  return nombre > ENTIER_MAX ? 'trop-grand' : nombre
}

/** Nombre positif ou nul, d'un milliard au plus. */
export function lirePositif(brut: Brut | undefined): number | Anomalie {
  const nombre = lireNombre(brut)
  if (typeof nombre === 'string') return nombre
  if (nombre < 0) return 'negatif'
  return nombre > ENTIER_MAX ? 'trop-grand' : nombre
}

/** Nombre d'un milliard au plus en valeur absolue : une variation peut être négative. */
export function lireVariation(brut: Brut | undefined): number | Anomalie {
  const nombre = lireNombre(brut)
  return typeof nombre === 'number' && Math.abs(nombre) > ENTIER_MAX ? 'trop-grand' : nombre
}
