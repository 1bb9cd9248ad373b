import type { ConstatDAudit, OptionsDAudit, QuestionDeColonne, TableauEnJson } from '../../audit'
import type { Message } from '../../regles'
import type { Code } from '../codes'

/** Un classeur audité ; tout s'y passe d'un fil à l'autre. */
export interface FichierAudite {
  readonly fichier: string
  readonly tableaux: readonly TableauEnJson[]
  readonly constats: readonly ConstatDAudit[]
  readonly questions: readonly QuestionDeColonne[]
  readonly macros: boolean
}

/** Un fichier qui n'a pas pu être audité : pourquoi, et que faire. */
export interface FichierIllisible {
  readonly fichier: string
  readonly motif: Message
  readonly code: Code
}

export type ResultatDeFichier = FichierAudite | FichierIllisible

export function estIllisible(resultat: ResultatDeFichier): resultat is FichierIllisible {
  return 'motif' in resultat
}

/** Ce que la commande confie à un fil. */
export interface Tache {
  readonly fichier: string
  readonly octets: Uint8Array
  readonly options: OptionsDAudit
}

/** Ce qu'elle lui dit pour qu'il finisse. */
export const CONGE = null
