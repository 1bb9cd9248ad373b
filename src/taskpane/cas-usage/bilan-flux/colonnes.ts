import type { CandidatesDuBilan, ColonneDuBilan, ColonnesRetenuesDuBilan } from '../../../regles'
import { COLONNES_DU_BILAN } from '../../../regles'

/** Colonne choisie ; `null` : aucune ne la porte ; `undefined` : à choisir. */
export type ColonnesChoisies = Readonly<Record<ColonneDuBilan, number | null | undefined>>

/** Logements proposés et attribués : sans eux, il n’y a pas de bilan. */
export function estExigee(colonne: ColonneDuBilan): boolean {
  return colonne === 'proposes' || colonne === 'attribues'
}

/** La seule certaine est prise d’avance ; dès qu’il y a un doute, l’utilisateur choisit ; sans candidate, aucune. */
export function choixDeDepart(candidates: CandidatesDuBilan): ColonnesChoisies {
  return Object.fromEntries(
    COLONNES_DU_BILAN.map(({ id }) => {
      const certaines = candidates[id].filter(({ certitude }) => certitude === 'certaine')
      if (certaines.length === 1) return [id, certaines[0]?.rang]
      return [id, candidates[id].length === 0 && !estExigee(id) ? null : undefined]
    }),
  ) as ColonnesChoisies
}

/** Ce qui attend encore l’utilisateur : colonnes à choisir, et colonnes choisies deux fois. */
export function attenteDesColonnes(choisies: ColonnesChoisies): { readonly aChoisir: readonly ColonneDuBilan[]; readonly partagees: readonly ColonneDuBilan[] } {
  const ids = COLONNES_DU_BILAN.map(({ id }) => id)
  return {
    aChoisir: ids.filter((id) => choisies[id] === undefined || (estExigee(id) && choisies[id] === null)),
    partagees: ids.filter((id) => typeof choisies[id] === 'number' && ids.some((autre) => autre !== id && choisies[autre] === choisies[id])),
  }
}

/** Les choix, s’ils sont complets. */
export function colonnesRetenues(choisies: ColonnesChoisies): ColonnesRetenuesDuBilan | null {
  const { aChoisir, partagees } = attenteDesColonnes(choisies)
  if (aChoisir.length > 0 || partagees.length > 0) return null
  return Object.fromEntries(COLONNES_DU_BILAN.map(({ id }) => [id, choisies[id] ?? null])) as ColonnesRetenuesDuBilan
}
