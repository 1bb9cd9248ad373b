import { nomDeLecture } from '../../../regles'
import { FEUILLE_HYPOTHESES } from '../feuille-hypotheses'

/** Condition vraie quand la feuille « Hypothèses » choisit pour un point la lecture de ce rang : 1 pour « autre ». */
export function lectureChoisie(point: string, rang: number): string {
  const colonne = (lettre: string): string => `'${FEUILLE_HYPOTHESES}'!$${lettre}:$${lettre}`
  return `COUNTIFS(${colonne('A')},"${point}",${colonne('B')},"${nomDeLecture(rang)}")>0`
}
