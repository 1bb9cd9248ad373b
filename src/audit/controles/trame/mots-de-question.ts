import { normaliser } from '../../../regles'

/** Mots qui ne désignent rien. */
export const MOTS_VIDES: ReadonlySet<string> = new Set('a au aux d dans de des du en et l la le les ou par pour s sur un une est ils elles il elle doit doivent etre existe existent'.split(' '))

/** Lettres qui suffisent à reconnaître un mot sous ses terminaisons. */
const RADICAL = 6

/** Mots porteurs de sens d'une question, réduits à leur début : « révisé » et « réviser », « réserve » et « réservés » ne font qu'un. */
export function motsDe(texte: string): ReadonlySet<string> {
  return new Set(
    normaliser(texte)
      .split(' ')
      .filter((mot) => mot.length > 2 && !MOTS_VIDES.has(mot))
      .map((mot) => mot.replace(/(?:es|s|x)$/, '').slice(0, RADICAL)),
  )
}

/** Part des mots de la question que l'action reprend. */
export function partage(question: ReadonlySet<string>, action: ReadonlySet<string>): number {
  const communs = [...question].filter((mot) => action.has(mot)).length
  return question.size === 0 ? 0 : communs / question.size
}
