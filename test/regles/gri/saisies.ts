import type { QuestionPosee, ReponseDeGrille, SaisieDeReponse } from '../../../src/regles'
import { lireReponse, suivreQuestions } from '../../../src/regles'
import { GRILLES } from '../../../src/trames/grilles'

/** Toutes les questions, rubriques comprises. */
export const QUESTIONS: readonly QuestionPosee[] = GRILLES.flatMap(({ themes }) =>
  themes.flatMap(({ questions }) => questions.flatMap((question) => [question, ...question.sousQuestions])),
)

/** Identifiants des 117 questions qui attendent une réponse. */
export const ATTENDUES: readonly string[] = suivreQuestions(GRILLES, new Map(), null).map(({ question }) => question.id)

export function questionDe(id: string): QuestionPosee {
  const question = QUESTIONS.find((trouvee) => trouvee.id === id)
  if (question === undefined) throw new Error(`question inconnue : ${id}`)
  return question
}

/** Réponse lue, ou une erreur d'essai. */
export function repondre(id: string, saisie: SaisieDeReponse): ReponseDeGrille {
  const lue = lireReponse(questionDe(id), saisie)
  if (lue.etat !== 'etabli') throw new Error(`${id} : ${lue.motifs.map((motif) => motif.id).join(', ')}`)
  return lue.valeur
}

/** Réponse sans valeur ni suivi, à compléter. */
export function reponseVide(question: string, autres: Partial<ReponseDeGrille> = {}): ReponseDeGrille {
  const vide = { valeur: null, complement: null, commentaire: null, source: null, repondants: [], date: null, statut: null }
  return { question, ...vide, levierRetenu: false, ...autres }
}
