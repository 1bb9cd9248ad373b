import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { Contenu } from './champs'
import { champsLaisses, etatDuChamp } from './champs'

export const CMS_23: FicheDeRegle = {
  id: 'CMS-23',
  titre: 'Trame : présentation de la commune',
  nature: 'calcul',
  articles: [reference('trame du contrat, présentation', GUIDE, 'annexe 3, présentation de la commune')],
  parametres: [],
  pointsOuverts: [],
}

/** Une rubrique de la présentation ; `chiffree` = un indicateur, qui demande son année. */
export interface RubriqueDePresentation {
  readonly rubrique: string
  readonly contenu: Contenu
  readonly annee: number | null
  readonly chiffree: boolean
}

/** Population de départ et d'arrivée, en habitants, et années qui les séparent. */
export interface Population {
  readonly avant: number | null
  readonly apres: number | null
  readonly annees: number | null
}

export interface EntreePresentation {
  readonly rubriques: readonly RubriqueDePresentation[]
  /** Documents de planification et de programmation cités. */
  readonly planification: Contenu
  readonly population: Population
  /** Emplois au lieu de travail, actifs occupés résidents. */
  readonly emplois: number | null
  readonly actifs: number | null
  readonly signes: number | null
  readonly signesMax: number
}

export interface PresentationDeLaCommune {
  readonly vides: readonly string[]
  /** Par an, en fraction ; `""` sans de quoi la calculer. */
  readonly croissance: number | ''
  /** Emplois pour 100 actifs occupés (définition usuelle, hors du guide). */
  readonly concentration: number | ''
  readonly constats: readonly Constat[]
}

/**
 * Présentation de la commune (CMS-23 ; trame) : rubriques vides, croissance annuelle (P1 / P0)^(1 / n) − 1, concentration de l'emploi.
 * `incomplet` : aucune rubrique. `refuse` : population de départ ou durée nulle, actifs nuls.
 */
export function presentationDeLaCommune(entree: EntreePresentation): Resultat<PresentationDeLaCommune> {
  const references = CMS_23.articles
  const { rubriques, population, emplois, actifs, signes, signesMax } = entree
  const refus = refusDe(entree)
  if (refus.length > 0) return nonEtabli('refuse', refus, { references })
  if (rubriques.length === 0) return nonEtabli('incomplet', [message('cms-trame.presentation.vide')], { references })
  const vides = rubriques.filter(({ contenu }) => etatDuChamp(contenu) === 'vide').map(({ rubrique }) => rubrique)
  const constats = [
    ...vides.map((rubrique) => constat('AL', 'cms-trame.presentation.rubrique', { rubrique })),
    ...rubriques.flatMap(constatsDeRubrique),
    ...(etatDuChamp(entree.planification) === 'rempli' ? [] : [constat('AL', 'cms-trame.presentation.planification')]),
  ]
  if (signes !== null && signes > signesMax) {
    constats.push(constat('IF', 'cms-trame.recto', { texte: 'Présentation de la commune', signes, max: signesMax }))
  }
  const concentration = emplois === null || actifs === null ? '' : (100 * emplois) / actifs
  return etabli({ vides, croissance: croissanceAnnuelle(population), concentration, constats }, 'tableau', { references })
}

function refusDe({ population: { avant, annees }, actifs }: EntreePresentation): Message[] {
  return [
    ...(avant === 0 ? [message('cms-trame.presentation.population-nulle')] : []),
    ...(annees === null || annees > 0 ? [] : [message('cms-trame.presentation.annees', { lu: annees })]),
    ...(actifs === 0 ? [message('cms-trame.presentation.actifs-nuls')] : []),
  ]
}

function croissanceAnnuelle({ avant, apres, annees }: Population): number | '' {
  return avant === null || apres === null || annees === null ? '' : (apres / avant) ** (1 / annees) - 1
}

function constatsDeRubrique({ rubrique, contenu, annee, chiffree }: RubriqueDePresentation): Constat[] {
  const laisses = champsLaisses(contenu).map((lu) => constat('IN', 'cms-trame.presentation.laisse', { rubrique, lu }))
  if (laisses.length > 0 || !chiffree || annee !== null || etatDuChamp(contenu) === 'vide') return laisses
  return [constat('AL', 'cms-trame.presentation.annee', { rubrique })]
}
