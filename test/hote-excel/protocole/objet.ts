import type { Json } from './types'

export type Argument = Json | ObjetHote | readonly Argument[]

export interface Scalaire {
  readonly lire: () => Json
  readonly ecrire?: (valeur: Json) => void
}

/** Objet du classeur tel qu’office.js le voit ; les membres portent leur nom sur le fil (`GetRange`, `Values`). */
export abstract class ObjetHote {
  /** Nom du type dans la surface d’office.js : `Range`. */
  abstract readonly type: string
  readonly scalaires: Readonly<Record<string, Scalaire>> = {}
  readonly navigations: Readonly<Record<string, () => ObjetHote>> = {}
  readonly methodes: Readonly<Record<string, (...args: readonly Argument[]) => ObjetHote | Json>> = {}
  /** Pour une collection : ses éléments, et la recherche par nom ou identifiant. */
  readonly elements?: () => readonly ObjetHote[]
  readonly element?: (cle: Argument) => ObjetHote | undefined
}

/** Service interne d’office.js : joint par son nom, hors de la surface d’Excel. */
export abstract class ServiceHote extends ObjetHote {}
