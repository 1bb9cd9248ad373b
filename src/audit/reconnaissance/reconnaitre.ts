import type { Instantane } from '../../classeur/instantane'
import type { OptionsDAudit, QuestionDeColonne } from '../types'
import type { Contexte, TableauReconnu } from './types'

export interface ClasseurReconnu {
  readonly tableaux: readonly TableauReconnu[]
  readonly contexte: Contexte
  readonly questions: readonly QuestionDeColonne[]
}

/** Tableaux du classeur, où qu'ils soient dans ses feuilles, et ce que ses titres disent de la période, du territoire et du contrat. */
export function reconnaitre(_instantane: Instantane, _options: OptionsDAudit): ClasseurReconnu {
  const contexte: Contexte = { periode: null, cible: null, territoire: null, modalite: null, statut: null }
  return { tableaux: [], contexte, questions: [] }
}
