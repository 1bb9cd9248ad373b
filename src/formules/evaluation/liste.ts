import type { Valeur } from '../../classeur/port'
import { memeNombre, memeTexte } from './comparer'
import type { Operande } from './operande'

/** En deçà, parcourir la liste coûte moins que l'indexer. */
const LONGUEUR_INDEXEE = 64

/** Une ligne ou une colonne de valeurs où l'on cherche. */
export interface Liste {
  readonly valeurs: readonly Valeur[]
  /**
   * Place, à partir de 0, de la première valeur égale et de même nature ; -1 si aucune. Un texte se cherche sans égard à la
   * casse.
   */
  placeDe(cherchee: number | string | boolean): number
}

/**
 * Ce qu'on prend d'un rectangle : tout, s'il n'a qu'une ligne ou une colonne, sinon la première de ses colonnes ou de ses
 * lignes.
 */
export type Part = 'tout' | 'colonne' | 'ligne'

/**
 * Les valeurs lues d'une plage ne changent jamais sur place : tant qu'on relit le même rectangle, ses listes et leurs index
 * resservent.
 */
const LISTES = new WeakMap<readonly (readonly Valeur[])[], Map<Part, Liste>>()

export function enListe({ valeurs: rectangle }: Operande, part: Part): Liste {
  const connues = LISTES.get(rectangle) ?? new Map<Part, Liste>()
  LISTES.set(rectangle, connues)
  const liste = connues.get(part) ?? creerListe(extraire(rectangle, part))
  connues.set(part, liste)
  return liste
}

function extraire(rectangle: readonly (readonly Valeur[])[], part: Part): readonly Valeur[] {
  if (part === 'tout') return rectangle.flat()
  return part === 'colonne' ? rectangle.map((ligne) => ligne[0] ?? null) : (rectangle[0] ?? [])
}

function creerListe(valeurs: readonly Valeur[]): Liste {
  return valeurs.length < LONGUEUR_INDEXEE ? { valeurs, placeDe: (cherchee) => parcourir(valeurs, cherchee) } : indexer(valeurs)
}

type Cherchee = number | string | boolean

function parcourir(valeurs: readonly Valeur[], cherchee: Cherchee): number {
  if (typeof cherchee === 'string') return valeurs.findIndex((v) => typeof v === 'string' && memeTexte(v, cherchee))
  if (typeof cherchee === 'number') return valeurs.findIndex((v) => typeof v === 'number' && memeNombre(v, cherchee))
  return valeurs.indexOf(cherchee)
}

/** L'index se fait à la première recherche exacte : une recherche approchée n'en a pas besoin. */
function indexer(valeurs: readonly Valeur[]): Liste {
  let places: ReadonlyMap<Cherchee, number> | undefined
  return { valeurs, placeDe: (cherchee) => (places ??= placesDe(valeurs)).get(clef(cherchee)) ?? -1 }
}

function placesDe(valeurs: readonly Valeur[]): ReadonlyMap<Cherchee, number> {
  const places = new Map<Cherchee, number>()
  valeurs.forEach((valeur, place) => {
    if (valeur === null || typeof valeur === 'object') return
    const sienne = clef(valeur)
    if (!places.has(sienne)) places.set(sienne, place)
  })
  return places
}

/** Même clef si et seulement si les valeurs sont égales pour Excel : texte sans casse, nombre sur quinze chiffres. */
function clef(valeur: Cherchee): Cherchee {
  if (typeof valeur === 'string') return `t${valeur.toLowerCase()}`
  return typeof valeur === 'number' ? `n${valeur.toPrecision(15)}` : valeur
}
