import type { Instantane } from '../../classeur/instantane'
import type { OptionsDAudit, QuestionDeColonne } from '../types'
import { deduireContexte } from './contexte'
import { tableauxDeFeuille } from './feuille'
import { avecChoix, creerLexique } from './lexique'
import type { Lexique } from './lexique'
import { MODELES } from './modeles'
import { questionsDe } from './questions'
import type { Contexte, TableauReconnu } from './types'

export interface ClasseurReconnu {
  readonly tableaux: readonly TableauReconnu[]
  readonly contexte: Contexte
  readonly questions: readonly QuestionDeColonne[]
}

let lexiqueCommun: Lexique | null = null

/** Bâti au premier classeur, gardé pour tous : les intitulés connus ne changent pas. */
function lexiqueDesModeles(): Lexique {
  lexiqueCommun ??= creerLexique(MODELES)
  return lexiqueCommun
}

/**
 * Tableaux du classeur, où qu'ils soient dans ses feuilles, et ce que ses titres disent de la période, du territoire et du
 * contrat.
 */
export function reconnaitre(instantane: Instantane, options: OptionsDAudit): ClasseurReconnu {
  const lexique = lexiqueDesModeles()
  const trouves = instantane.feuilles.flatMap((feuille) => {
    const retenues = (options.correspondances ?? []).filter((retenue) => retenue.feuille === feuille.nom)
    return tableauxDeFeuille(feuille, avecChoix(lexique, MODELES, retenues))
  })
  const tableaux = trouves.map(({ tableau }) => tableau)
  return {
    tableaux,
    contexte: deduireContexte(instantane, tableaux, options),
    questions: trouves.flatMap((trouve) => questionsDe(trouve, lexique)),
  }
}
