import type { LigneSaisie, TableDeTrame } from '../../../trames'
import type { Brouillon } from '../../dossier/dossier'
import type { ChampDeSaisie } from './champs'
import { champsDeLigne, champsHorsTableau } from './champs'
import { refusDe } from './lire-saisie'

/** Refus d’une case, avec le rang de sa ligne ; `null` : un champ à côté du tableau. */
export interface RefusDeSaisie {
  readonly rang: number | null
  readonly phrase: string
}

/**
 * Cases dont le contenu ne se lit pas dans leur colonne. Rien ne s’écrit tant qu’il en reste : une formule les lirait de travers.
 */
export function refusDesSaisies(table: TableDeTrame, { lignes, horsTableau }: Brouillon): readonly RefusDeSaisie[] {
  return [
    ...lignes.flatMap((ligne, rang) => refusDans(ligne, champsDeLigne(table, table.lignes[rang] ?? null), rang)),
    ...refusDans(horsTableau, champsHorsTableau(table), null),
  ]
}

function refusDans(ligne: LigneSaisie, champs: readonly ChampDeSaisie[], rang: number | null): readonly RefusDeSaisie[] {
  return champs.flatMap((champ) => {
    const phrase = refusDe(champ, ligne[champ.code])
    return phrase === null ? [] : [{ rang, phrase }]
  })
}
