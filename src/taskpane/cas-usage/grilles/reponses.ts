import { lireReponse } from '../../../regles'
import type { QuestionPosee, ReponseDeGrille, SaisieDeReponse } from '../../../regles'
import { redigerMessage } from '../../../textes'
import { GRILLES } from '../../../trames'
import type { Dossier } from '../../dossier/dossier'

export type ChampDeReponse = keyof SaisieDeReponse

const QUESTIONS: ReadonlyMap<string, QuestionPosee> = new Map(
  GRILLES.flatMap(({ themes }) => themes)
    .flatMap(({ questions }) => questions)
    .flatMap((question) => [question, ...question.sousQuestions].map((posee) => [posee.id, posee] as const)),
)

/** Réponses qui se lisent ; les autres attendent d’être corrigées et ne comptent pas. */
export function reponsesLisibles(reponses: Dossier['reponses']): readonly ReponseDeGrille[] {
  return Object.entries(reponses).flatMap(([id, saisie]) => {
    const question = QUESTIONS.get(id)
    const lue = question === undefined ? null : lireReponse(question, saisie)
    return lue?.etat === 'etabli' ? [lue.valeur] : []
  })
}

export interface RefusDeReponse {
  /** Champ en cause ; `null` : l’accord de plusieurs champs. */
  readonly champ: ChampDeReponse | null
  readonly phrase: string
}

/** Ce qui ne se lit pas dans une réponse, champ par champ, puis ce que leurs valeurs ont ensemble d’incompatible. */
export function refusDeReponse(question: QuestionPosee, saisie: SaisieDeReponse): readonly RefusDeReponse[] {
  const entiere = lireReponse(question, saisie)
  if (entiere.etat === 'etabli' || entiere.etat === 'sans-objet') return []
  const parChamp = (Object.keys(saisie) as ChampDeReponse[]).flatMap((champ) => {
    const seul = lireReponse(question, { [champ]: saisie[champ] ?? null })
    return seul.etat === 'refuse' ? seul.motifs.map((motif) => ({ champ, phrase: redigerMessage(motif) })) : []
  })
  const dites = new Set(parChamp.map(({ phrase }) => phrase))
  const ensemble = entiere.motifs.map((motif) => redigerMessage(motif)).filter((phrase) => !dites.has(phrase))
  return [...parChamp, ...ensemble.map((phrase) => ({ champ: null, phrase }))]
}

/** Le dossier avec une case de réponse changée ; une réponse entièrement vide disparaît. */
export function avecReponse(dossier: Dossier, question: string, champ: ChampDeReponse, contenu: string | boolean | null): Dossier {
  const { [champ]: _avant, ...reste } = dossier.reponses[question] ?? {}
  return avecSaisie(dossier, question, contenu === null || contenu === '' || contenu === false ? reste : { ...reste, [champ]: contenu })
}

/** Le dossier avec toute la réponse à une question. */
export function avecSaisie(dossier: Dossier, question: string, saisie: SaisieDeReponse): Dossier {
  const { [question]: _avant, ...autres } = dossier.reponses
  return { ...dossier, reponses: Object.keys(saisie).length === 0 ? autres : { ...autres, [question]: saisie } }
}

/** Deux saisies disent la même chose : même réponse une fois lue, ou mêmes cellules quand l’une ne se lit pas. */
export function memeReponse(id: string, une: SaisieDeReponse, autre: SaisieDeReponse): boolean {
  const question = QUESTIONS.get(id)
  const lire = (saisie: SaisieDeReponse): string => {
    const lue = question === undefined ? null : lireReponse(question, saisie)
    return lue?.etat === 'etabli' ? JSON.stringify(lue.valeur) : JSON.stringify(Object.entries(saisie).sort())
  }
  return lire(une) === lire(autre)
}
