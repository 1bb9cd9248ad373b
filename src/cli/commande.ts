import type { Arguments, GenreDOption } from './arguments'
import type { Code } from './codes'

/** Où la commande parle : les données d'un côté, les phrases de l'autre. */
export interface Sorties {
  readonly ecrire: (texte: string) => void
  readonly prevenir: (phrase: string) => void
}

/** Ce que le processus offre en plus de ses sorties ; rien de tout cela n'est nécessaire. */
export interface Moyens {
  /** Fichier de la commande, que des fils peuvent exécuter ; sans lui, tout se fait dans le processus. */
  readonly programme?: string
  /** Montre une ligne passagère sur le terminal, à la place de la précédente ; vide, elle l'efface. */
  readonly montrer?: (ligne: string) => void
}

export interface Commande {
  readonly nom: string
  readonly options: Readonly<Record<string, GenreDOption>>
  readonly executer: (args: Arguments, sorties: Sorties, moyens: Moyens) => Code | Promise<Code>
}
