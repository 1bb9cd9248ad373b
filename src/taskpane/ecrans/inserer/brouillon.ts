import type { Plage } from '../../../classeur/port'
import type { Insertion } from '../../cas-usage/inserer'

export type Saisies = Readonly<Record<string, string>>

/** Ce que l’utilisateur a préparé ; gardé d’un écran à l’autre pour qu’Échap ne perde rien. */
export interface Brouillon {
  /** Fonction choisie, ou `null` devant la liste. */
  readonly fonction: string | null
  /** Texte de chaque argument, par fonction. */
  readonly saisies: Readonly<Record<string, Saisies>>
  /** Cellule d’arrivée. */
  readonly cellule: Plage | null
  /** Dernière insertion, tant qu’elle peut être annulée. */
  readonly posee: Insertion | null
}

export const AUCUN_BROUILLON: Brouillon = { fonction: null, saisies: {}, cellule: null, posee: null }

export function saisiesDe(brouillon: Brouillon, fonction: string): Saisies {
  return brouillon.saisies[fonction] ?? {}
}

export function avecSaisie(brouillon: Brouillon, fonction: string, argument: string, texte: string): Brouillon {
  const saisies = { ...saisiesDe(brouillon, fonction), [argument]: texte }
  return { ...brouillon, saisies: { ...brouillon.saisies, [fonction]: saisies } }
}
