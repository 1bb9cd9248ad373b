import { lirePeriode, PERIODE_PAR_DEFAUT, trouverRegle } from '../../../regles'
import { trouverSuiviEtSujet, trouverTable } from '../../../trames'

/** Ce qu’un type de tableau désigne : « Objectifs : contrat abaissant » pour TAB-13, le titre de la règle sinon ; `null` : rien de connu. */
export function nommerType(type: string): string | null {
  const periode = lirePeriode(PERIODE_PAR_DEFAUT)
  const table = periode === undefined ? undefined : trouverTable(type, periode)
  return table?.titre ?? trouverSuiviEtSujet(type)?.suivi.titre ?? trouverRegle(type)?.titre ?? null
}
