import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { referencesDesGrilles } from './fiches'
import type { GrilleDeQuestions } from './grille'
import type { ReponseDeGrille } from './reponse'
import type { EtatDeQuestion, QuestionSuivie } from './suivi'
import { indexerReponses, suivreQuestions } from './suivi'

/** Question à laquelle une commune carencée doit répondre, et où elle en est. */
export interface QuestionDeCarence {
  readonly question: string
  readonly libelle: string
  readonly etat: EtatDeQuestion
}

/**
 * Questions propres aux communes carencées (GRI-01, exercice du DPU ; GRI-03, enveloppe FNAP ; CCH, art. L. 302-8-1, I).
 * `sans-objet` : commune non carencée. `incomplet` : carence non dite. `refuse` : réponses contradictoires ou inconnues.
 */
export function questionsDesCarencees(
  grilles: readonly GrilleDeQuestions[],
  reponses: readonly ReponseDeGrille[],
  carencee: boolean | null,
): Resultat<readonly QuestionDeCarence[]> {
  const references = referencesDesGrilles(grilles)
  const indexees = indexerReponses(grilles, reponses)
  if (!('get' in indexees)) return nonEtabli('refuse', indexees, { references })
  if (carencee === null) return nonEtabli('incomplet', [message('gri.carence.non-dite')], { references })
  if (!carencee) return nonEtabli('sans-objet', [message('gri.carence.sans-objet')], { references })
  const suivies = suivreQuestions(grilles, indexees, carencee)
  const valeur = suivies
    .filter(({ question }) => question.carence !== null)
    .map(({ question, etat }) => ({ question: question.id, libelle: question.libelle, etat }))
  return etabli(valeur, 'tableau', { references, alertes: alertesDeCarence(suivies, carencee) })
}

/** Ce qu'une commune carencée a laissé vide, ou ce que taire la carence laisse poser. */
export function alertesDeCarence(suivies: readonly QuestionSuivie[], carencee: boolean | null): Message[] {
  const visees = suivies.filter(({ question }) => question.carence !== null)
  if (carencee === null) return visees.length === 0 ? [] : [message('gri.carence.supposee')]
  if (!carencee) return []
  return visees
    .filter(({ etat }) => etat === 'non renseignée')
    .map(({ question }) => message('gri.carence.vide', { question: question.id, libelle: question.libelle }))
}
