import type { Plage } from '../../../src/classeur/port'
import type { Json } from '../protocole/types'

/** Propriétés d’aspect qu’on a données à un objet, par nom sur le fil. */
export type Carnet = Map<string, Json>

export interface SerieSimulee {
  readonly proprietes: Carnet
  readonly trait: Carnet
  fond: string | null
  valeurs: Plage | null
  abscisses: Plage | null
}

export interface GraphiqueSimule {
  readonly id: string
  readonly numero: number
  nom: string
  readonly proprietes: Carnet
  /** Titres et axes, par place : `titre`, `legende`, `axe principal`, `axe secondaire`. */
  readonly parties: Map<string, Carnet>
  readonly series: SerieSimulee[]
  place: readonly [Plage, Plage] | null
  /** Texte de remplacement, que porte la forme de même nom. */
  description: string
}

export function serieVide(nom: string): SerieSimulee {
  return { proprietes: new Map<string, Json>([['Name', nom]]), trait: new Map(), fond: null, valeurs: null, abscisses: null }
}

/** Carnet d’une partie du graphique, créé au premier emploi. */
export function partieDe(graphique: GraphiqueSimule, nom: string): Carnet {
  const connue = graphique.parties.get(nom)
  if (connue !== undefined) return connue
  const neuve: Carnet = new Map()
  graphique.parties.set(nom, neuve)
  return neuve
}
