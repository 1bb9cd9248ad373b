/** Ce qui passe sur le fil entre office.js et l’hôte, désigné par les noms du protocole. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [cle: string]: Json }

/** Arguments d’une méthode ; un nombre à la même place que l’argument y désigne un chemin d’objet. */
export interface ArgumentsSurLeFil {
  readonly Arguments?: readonly Json[]
  readonly ReferencedObjectPathIds?: readonly Json[]
}

export const CHEMIN = { racine: 1, service: 2, methode: 3, propriete: 4, indexeur: 5, reference: 6, nul: 7 } as const

export interface CheminObjet {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number | null
  readonly ArgumentInfo?: ArgumentsSurLeFil
  /** Vrai quand le client a cessé de suivre l’objet : ne pas garder de référence. */
  readonly D?: boolean
}

export const ACTION = { instancier: 1, lire: 2, appeler: 3, affecter: 4, tracer: 5, lireEnJson: 7 } as const

export interface Lecture {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name?: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentsSurLeFil
  readonly QueryInfo?: Lecture
}

export interface Requete {
  readonly AutoKeepReference?: boolean
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, CheminObjet>>
}

export interface ResultatAction {
  readonly ActionId: number
  readonly Value: Json
}

export interface Reponse {
  readonly Results?: readonly ResultatAction[]
  readonly TraceIds?: readonly number[]
  readonly Error?: {
    readonly Code: string
    readonly Message: string
    readonly Location: string
    readonly ActionIndex: number
    readonly HttpStatusCode: number
  }
  readonly ProcessedResults?: { readonly Results: readonly ResultatAction[] }
}
