import { nommer } from '../../../trames'

interface Dite {
  readonly nom: string
  readonly phrase: string
}

/** Une même raison ne se dit qu’une fois : seule si toutes les communes la partagent, sinon avec leurs noms. */
export function regrouper(dites: readonly Dite[], communes: number): readonly string[] {
  const noms = new Map<string, Set<string>>()
  for (const { nom, phrase } of dites) noms.set(phrase, (noms.get(phrase) ?? new Set()).add(nom))
  return [...noms].map(([phrase, quelles]) => (quelles.size === communes ? phrase : `${nommer([...quelles])} : ${phrase}`))
}
