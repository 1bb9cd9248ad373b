import type { TableauDeSuivi } from '../tableau-de-suivi'
import type { ColonnesAttendues } from '../tableau'

/** Déclare un tableau de suivi : le type de ses colonnes sert à écrire son contrôle, puis tous les tableaux se tiennent ensemble. */
export function declarerSuivi<const C extends ColonnesAttendues>(suivi: TableauDeSuivi<C>): TableauDeSuivi {
  return suivi as unknown as TableauDeSuivi
}
