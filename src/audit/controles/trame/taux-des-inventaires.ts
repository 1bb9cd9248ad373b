import { colonneDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Dossier } from '../../types'
import { entierDe, tableauxDe } from './lire'

/** Taux d'un inventaire, en points, et ce dont il est tiré. */
export interface TauxConnu {
  readonly taux: number
  readonly logements: number
  readonly residences: number
  /** `null` : le tableau ne dit pas son année. */
  readonly annee: number | null
}

/** Taux des inventaires d'une seule commune, le plus récent d'abord ; vide quand le classeur en compare plusieurs. */
export function tauxDesInventaires(dossier: Dossier): readonly TauxConnu[] {
  const series = tableauxDe(dossier, 'TAB-04').flatMap((tableau) => Array.from(tableau.objets).flatMap((objet) => lire(tableau, objet, entierDe(tableau, objet, 'annee'))))
  if (series.length > 0) return [...series].reverse()
  const seuls = dossier.tableaux.filter(
    (tableau) => tableau.modele.id === 'communes' && tableau.objets.length === 1 && colonneDe(tableau, 'residences') !== undefined && colonneDe(tableau, 'logements') !== undefined,
  )
  return seuls.flatMap((tableau) => lire(tableau, tableau.objets[0] ?? 0, colonneDe(tableau, 'residences')?.annee ?? null))
}

function lire(tableau: TableauReconnu, objet: number, annee: number | null): TauxConnu[] {
  const residences = entierDe(tableau, objet, 'residences')
  const logements = entierDe(tableau, objet, 'logements')
  return residences === null || logements === null || residences === 0 || logements > residences
    ? []
    : [{ taux: (100 * logements) / residences, logements, residences, annee }]
}
