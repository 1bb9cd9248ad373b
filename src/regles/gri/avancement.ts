import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { alertesDeCarence } from './carence'
import { referencesDesGrilles } from './fiches'
import type { GrilleDeQuestions, IdDeGrille } from './grille'
import type { ReponseDeGrille } from './reponse'
import type { EtatDeQuestion, QuestionSuivie } from './suivi'
import { estPosee, indexerReponses, suivreQuestions, toutEstVide } from './suivi'

/** Nombres de questions ; `part` = renseignées / posées (fraction), nulle quand aucune ne se pose. */
export interface Progression {
  readonly renseignees: number
  /** Ni masquées ni sans objet. */
  readonly posees: number
  readonly sansObjet: number
  readonly masquees: number
  readonly part: number | null
}

export interface AvancementDesGrilles {
  readonly total: Progression
  readonly grilles: readonly (Progression & { readonly grille: IdDeGrille })[]
  readonly themes: readonly (Progression & { readonly theme: string; readonly libelle: string })[]
  /** Questions posées dont le levier est retenu. */
  readonly leviers: readonly string[]
}

/**
 * Avancement des grilles, par thème, par grille et au total (GRI-01 à GRI-04 ; CCH, art. L. 302-8-1, I) : renseignées / (total −
 * sans objet), une question masquée étant sans objet. `carencee` nulle = non dite : les questions réservées restent posées.
 * `sans-objet` : aucune question ne se pose. `refuse` : question inconnue ou répondue deux fois.
 */
export function avancementDesGrilles(
  grilles: readonly GrilleDeQuestions[],
  reponses: readonly ReponseDeGrille[],
  carencee: boolean | null,
): Resultat<AvancementDesGrilles> {
  const references = referencesDesGrilles(grilles)
  const indexees = indexerReponses(grilles, reponses)
  if (!('get' in indexees)) return nonEtabli('refuse', indexees, { references })
  const suivies = suivreQuestions(grilles, indexees, carencee)
  const themes = grilles.flatMap((grille) =>
    grille.themes.map(({ id, libelle }) => {
      return { theme: id, libelle, ...progressionDe(suivies.filter(({ theme }) => theme === id)) }
    }),
  )
  const alertes = [
    ...grilles.flatMap((grille) => alertesDesThemes(grille, suivies)),
    ...alertesDeCarence(suivies, carencee),
    ...suivies.flatMap(alertesDeQuestion),
    ...alertesDesMasquees(suivies),
  ]
  const total = progressionDe(suivies)
  if (total.posees === 0) return nonEtabli('sans-objet', [message('gri.rien-de-pose')], { references, alertes })
  const parGrille = grilles.map(({ id }) => ({ grille: id, ...progressionDe(suivies.filter(({ grille }) => grille === id)) }))
  const leviers = suivies.filter((suivie) => estPosee(suivie) && suivie.reponse?.levierRetenu).map(({ question }) => question.id)
  return etabli({ total, grilles: parGrille, themes, leviers }, 'fraction', { alertes, references })
}

function progressionDe(suivies: readonly QuestionSuivie[]): Progression {
  const compter = (voulu: EtatDeQuestion): number => suivies.filter(({ etat }) => etat === voulu).length
  const renseignees = compter('renseignée')
  const posees = suivies.filter(estPosee).length
  return {
    renseignees,
    posees,
    sansObjet: compter('sans objet'),
    masquees: compter('masquée'),
    part: posees === 0 ? null : renseignees / posees,
  }
}

function alertesDesThemes({ volet, themes }: GrilleDeQuestions, suivies: readonly QuestionSuivie[]): Message[] {
  const vides = themes.filter(({ id }) => toutEstVide(suivies.filter(({ theme }) => theme === id)))
  return vides.map(({ libelle }) => message('gri.theme-vide', { volet, theme: libelle }))
}

function alertesDeQuestion({ question, etat, reponse }: QuestionSuivie): Message[] {
  if (etat === 'masquée' || reponse === null) return []
  const { valeur, statut, commentaire } = reponse
  const donnees = { question: question.id, libelle: question.libelle }
  const alertes: Message[] = []
  if (statut === 'sans objet' && commentaire === null) alertes.push(message('gri.sans-objet-sans-motif', donnees))
  if (statut === 'renseigné' && valeur === null) alertes.push(message('gri.renseigne-sans-reponse', donnees))
  if (statut === 'non renseigné' && valeur !== null) alertes.push(message('gri.reponse-non-comptee', donnees))
  return alertes
}

function alertesDesMasquees(suivies: readonly QuestionSuivie[]): Message[] {
  const gardees = suivies.filter(({ etat, reponse }) => etat === 'masquée' && (reponse?.valeur ?? null) !== null)
  const questions = gardees.map(({ question }) => question.id).join(', ')
  return gardees.length === 0 ? [] : [message('gri.reponses-masquees', { questions })]
}
