import type { FicheDeRegle } from '../socle/fiche'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { FichePeriode } from '../socle/periode'
import { alertesDePeriode } from '../socle/periode'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { GUIDE, reference } from '../socle/sources'
import type { GrilleDeQuestions, IdDeGrille, ThemeDAction } from './grille'
import { grilleDuTheme, THEMES_D_ACTION } from './grille'
import type { ReponseDeGrille } from './reponse'
import type { QuestionSuivie } from './suivi'
import { estPosee, indexerReponses, suivreQuestions, toutEstVide } from './suivi'

export const GRI_05: FicheDeRegle = {
  id: 'GRI-05',
  titre: 'De la grille à l’article 1er',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, I du CCH', GUIDE, 'section 3, 3e volet, 1')],
  parametres: [],
  pointsOuverts: [],
}

/** Action de l'article 1er ; textes tels qu'écrits, `null` = vide. */
export interface ActionDuContrat {
  readonly numero: string
  readonly theme: string | null
  /** Questions des grilles auxquelles elle répond ; aucune n'est exigée. */
  readonly questions: readonly string[]
}

/** Ligne à ajouter au tableau de l'article 1er ; le reste (pilote, résultats, méthode, calendrier) est à saisir. */
export interface LigneDAction {
  readonly question: string
  readonly theme: ThemeDAction
  /** Libellé de la question, à récrire en engagement. */
  readonly intitule: string
  readonly echeance: string
}

export interface LeviersDuContrat {
  readonly leviers: number
  /** Leviers auxquels au moins une action se rattache. */
  readonly lies: number
  readonly lignesACreer: readonly LigneDAction[]
  readonly liens: readonly { readonly question: string; readonly actions: readonly string[] }[]
}

export interface EntreeLeviers {
  readonly reponses: readonly ReponseDeGrille[]
  readonly actions: readonly ActionDuContrat[]
  readonly carencee: boolean | null
  readonly periode: FichePeriode
}

/**
 * Leviers retenus dans les grilles et actions de l'article 1er (GRI-05 ; CCH, art. L. 302-8-1, I) : une ligne à créer par levier
 * sans action. Un levier masqué ou sans objet n'en crée pas. `sans-objet` : ni levier ni action. `refuse` : réponses
 * contradictoires, thématique illisible.
 */
export function leviersDuContrat(grilles: readonly GrilleDeQuestions[], entree: EntreeLeviers): Resultat<LeviersDuContrat> {
  const { reponses, actions, carencee, periode } = entree
  const references = GRI_05.articles
  const indexees = indexerReponses(grilles, reponses)
  const illisibles = actions.filter(({ theme }) => theme !== null && grilleDuTheme(theme) === undefined)
  const refus = [
    ...('get' in indexees ? [] : indexees),
    ...illisibles.map(({ numero, theme }) => message('gri.action.theme-illisible', { action: numero, lu: theme ?? '' })),
  ]
  if (!('get' in indexees) || refus.length > 0) return nonEtabli('refuse', refus, { references })
  const suivies = suivreQuestions(grilles, indexees, carencee)
  const parQuestion = grillesParQuestion(grilles)
  const marques = suivies.filter(({ reponse }) => reponse?.levierRetenu === true)
  const leviers = marques.filter(estPosee)
  const liens = leviers.map(({ question: { id } }) => ({
    question: id,
    actions: actions.filter(({ questions }) => questions.includes(id)).map(({ numero }) => numero),
  }))
  const aCreer = leviers.filter((_, rang) => liens[rang]?.actions.length === 0)
  const alertes = [
    ...grilles.flatMap((grille) => alertesDeGrille(grille, suivies)),
    ...nommer(
      'gri.levier-ecarte',
      marques.filter((suivie) => !estPosee(suivie)),
    ),
    ...nommer('gri.levier-sans-action', aCreer),
    ...actions.flatMap((action) => alertesDAction(action, parQuestion)),
    ...alertesDePeriode(periode),
  ]
  if (marques.length === 0 && actions.length === 0) {
    return nonEtabli('sans-objet', [message('gri.aucun-levier')], { references, alertes })
  }
  const lignesACreer = aCreer.map(({ question, grille }) => ({
    question: question.id,
    theme: THEMES_D_ACTION[grille],
    intitule: question.libelle,
    echeance: `triennal ${periode.periode}`,
  }))
  const lies = leviers.length - aCreer.length
  return etabli({ leviers: leviers.length, lies, lignesACreer, liens }, 'tableau', { alertes, references })
}

function nommer(id: string, suivies: readonly QuestionSuivie[]): Message[] {
  return suivies.map(({ question }) => message(id, { question: question.id, libelle: question.libelle }))
}

function alertesDeGrille({ id, volet }: GrilleDeQuestions, suivies: readonly QuestionSuivie[]): Message[] {
  return toutEstVide(suivies.filter(({ grille }) => grille === id)) ? [message('gri.grille-vide', { volet })] : []
}

/** Grille de chaque question, rubriques comprises : elles n'attendent pas de réponse, mais une action peut s'y rattacher. */
function grillesParQuestion(grilles: readonly GrilleDeQuestions[]): ReadonlyMap<string, IdDeGrille> {
  const questions = grilles.flatMap(({ id, themes }) =>
    themes.flatMap((theme) => theme.questions.map((question) => ({ id, question }))),
  )
  return new Map(
    questions.flatMap(({ id, question }) => [question, ...question.sousQuestions].map((posee) => [posee.id, id] as const)),
  )
}

function alertesDAction({ numero, theme, questions }: ActionDuContrat, grilles: ReadonlyMap<string, IdDeGrille>): Message[] {
  const sansTheme = theme === null ? [message('gri.action.sans-theme', { action: numero })] : []
  const liens = questions.flatMap((question) => {
    const grille = grilles.get(question)
    if (grille === undefined) return [message('gri.action.lien-perdu', { action: numero, question })]
    if (theme === null || grilleDuTheme(theme) === grille) return []
    return [message('gri.action.autre-theme', { action: numero, theme, question, attendu: THEMES_D_ACTION[grille] })]
  })
  return [...sansTheme, ...liens]
}
