import type { Valeur } from '../../../classeur/port'
import { normaliser } from '../../../regles'

const ECRITE = /\b(\d+)(?: (\d))? (mois|ans?|annees?)\b/
/** Ce qui est écrit là où une durée manque. */
const SANS_DUREE = /^(?:|sans\b.*|aucune?|neant|illimite\w*|permanente?|definiti\w+|indetermine\w*|non (?:precise|defini|fixe|prevu|limite|borne)\w*|a (?:definir|preciser|fixer))$/

/** Durée en mois d'un texte : « 6 mois », « 1,5 an » ; `null` : il la dit absente ; `undefined` : il ne dit pas de durée. */
export function dureeEnMois(texte: string): number | null | undefined {
  const mots = normaliser(texte)
  const [, entier, dixieme = '0', unite = ''] = ECRITE.exec(mots) ?? []
  if (entier !== undefined) return Number(`${entier}.${dixieme}`) * (unite === 'mois' ? 1 : 12)
  return SANS_DUREE.test(mots) ? null : undefined
}

/** La durée d'une case, que son unité en fasse un texte ou non, à défaut celle que dit la conséquence : « retrait de 20 points pendant 6 mois ». */
export function lireDuree(valeur: Valeur, consequence: Valeur): Valeur {
  const lue = typeof valeur === 'string' ? dureeEnMois(valeur) : valeur
  if (lue === undefined) return valeur
  return lue ?? (typeof consequence === 'string' ? (dureeEnMois(consequence) ?? null) : null)
}
