import type { Arguments, GenreDOption } from './arguments'
import type { Code } from './codes'

/** Où la commande parle : les données d'un côté, les phrases de l'autre. */
export interface Sorties {
  readonly ecrire: (texte: string) => void
  readonly prevenir: (phrase: string) => void
}

export interface Commande {
  readonly nom: string
  readonly options: Readonly<Record<string, GenreDOption>>
  readonly executer: (args: Arguments, sorties: Sorties) => Code | Promise<Code>
}
