import type { Classeur } from '../../../classeur/port'
import { LECTURES_PAR_DEFAUT, lireLectures } from '../../../regles'
import type { Lectures, Message } from '../../../regles'
import { lireHypotheses } from '../../../remplissage'
import type { ChoixDHypothese } from '../../../trames'

/** Les lectures que la feuille « Hypothèses » choisit. */
export interface LecturesDuClasseur {
  readonly choix: readonly ChoixDHypothese[]
  readonly lectures: Lectures
  /** Pourquoi les choix ne se lisent pas : aucun n’est alors retenu. */
  readonly motifs: readonly Message[]
}

export async function lecturesDuClasseur(classeur: Classeur): Promise<LecturesDuClasseur> {
  const choix = await lireHypotheses(classeur)
  const lues = lireLectures(choix.map(({ point, lecture }) => [point, lecture]))
  return lues instanceof Map ? { choix, lectures: lues, motifs: [] } : { choix, lectures: LECTURES_PAR_DEFAUT, motifs: lues as readonly Message[] }
}
