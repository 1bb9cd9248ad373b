import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { GrilleDeQuestions, IdDeGrille, QuestionPosee } from './grille'
import type { ReponseDeGrille } from './reponse'
import { estNon } from './reponse'

/** « masquée » : la réponse à sa question, ou l'absence de carence, la rend sans objet. */
export type EtatDeQuestion = 'renseignée' | 'en cours' | 'non renseignée' | 'sans objet' | 'masquée'

/** Une question qui attend une réponse, et où elle en est ; masquée, elle garde sa réponse. */
export interface QuestionSuivie {
  readonly question: QuestionPosee
  readonly grille: IdDeGrille
  readonly theme: string
  /** Question dont elle est une sous-question. */
  readonly parent: string | null
  readonly etat: EtatDeQuestion
  readonly reponse: ReponseDeGrille | null
}

export type ReponsesParQuestion = ReadonlyMap<string, ReponseDeGrille>

/** Réponses par question, ou les motifs de refus : question absente des grilles, rubrique, deux réponses à une question. */
export function indexerReponses(
  grilles: readonly GrilleDeQuestions[],
  reponses: readonly ReponseDeGrille[],
): ReponsesParQuestion | readonly Message[] {
  const attendues = new Set(suivreQuestions(grilles, new Map(), null).map(({ question }) => question.id))
  const parQuestion = new Map<string, ReponseDeGrille>()
  const refus: Message[] = []
  for (const reponse of reponses) {
    const { question } = reponse
    if (!attendues.has(question)) refus.push(message('gri.question-inconnue', { question }))
    else if (parQuestion.has(question)) refus.push(message('gri.reponse-en-double', { question }))
    parQuestion.set(question, reponse)
  }
  return refus.length > 0 ? refus : parQuestion
}

/**
 * Chaque question qui attend une réponse, dans l'ordre des grilles (GRI-01 à GRI-04). Un « Non » masque les sous-questions, sauf
 * celles toujours posées ; « Ne sait pas » et l'absence de réponse ne masquent rien, non plus qu'une carence non dite (`null`).
 */
export function suivreQuestions(
  grilles: readonly GrilleDeQuestions[],
  reponses: ReponsesParQuestion,
  carencee: boolean | null,
): readonly QuestionSuivie[] {
  return grilles.flatMap((grille) =>
    grille.themes.flatMap((theme) =>
      theme.questions.flatMap((question) => {
        const horsCarence = question.carence === 'réservée' && carencee === false
        const non = estNon(reponses.get(question.id)?.valeur)
        const suivre = (posee: QuestionPosee, parent: string | null, masquee: boolean): QuestionSuivie => {
          const reponse = reponses.get(posee.id) ?? null
          const etat = masquee ? 'masquée' : etatDe(reponse)
          return { question: posee, grille: grille.id, theme: theme.id, parent, etat, reponse }
        }
        const sous = question.sousQuestions.map((sousQuestion) =>
          suivre(sousQuestion, question.id, horsCarence || (non && !sousQuestion.toujoursPosee)),
        )
        return question.type === 'rubrique' ? sous : [suivre(question, null, horsCarence), ...sous]
      }),
    ),
  )
}

/** Sans statut, la réponse fait foi ; avec un statut, il faut la réponse et le statut pour que la question soit renseignée. */
function etatDe(reponse: ReponseDeGrille | null): Exclude<EtatDeQuestion, 'masquée'> {
  if (reponse === null) return 'non renseignée'
  const { valeur, statut } = reponse
  if (statut === 'sans objet' || statut === 'en cours') return statut
  return valeur === null || statut === 'non renseigné' ? 'non renseignée' : 'renseignée'
}

/** Vrai si la question se pose encore : ni masquée, ni déclarée sans objet. */
export function estPosee({ etat }: QuestionSuivie): boolean {
  return etat !== 'masquée' && etat !== 'sans objet'
}

/** Vrai si rien n'est commencé parmi les questions qui se posent. */
export function toutEstVide(suivies: readonly QuestionSuivie[]): boolean {
  const posees = suivies.filter(estPosee)
  return posees.length > 0 && posees.every(({ etat }) => etat === 'non renseignée')
}
