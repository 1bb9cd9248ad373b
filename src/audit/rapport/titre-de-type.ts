import { PERIODE_PAR_DEFAUT, lirePeriode, trouverRegle } from '../../regles'
import { trouverTable } from '../../trames'

/** Période ou année au bout d'un titre de la trame : un type de tableau vaut pour toutes. */
const PERIODE_DU_TITRE = / (?:au-delà de )?\d{4}(?:-\d{4})?$/

/** Ce que porte un tableau de ce type (`TAB-13`, `SRU-02`), en clair ; vide pour un type inconnu. */
export function titreDeType(type: string): string {
  const regle = trouverRegle(type)
  if (regle !== undefined) return regle.titre
  const periode = lirePeriode(PERIODE_PAR_DEFAUT)
  return periode === undefined ? '' : (trouverTable(type, periode)?.titre.replace(PERIODE_DU_TITRE, '') ?? '')
}
