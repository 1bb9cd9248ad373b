import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import type { Contenu } from './champs'
import { enumerer, etatDuChamp } from './champs'
import type { Theme } from './themes'
import { lireTheme, THEMES } from './themes'

export const CMS_30: FicheDeRegle = {
  id: 'CMS-30',
  titre: 'Article 1er : engagements et actions',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, I du CCH', GUIDE, 'section 3, point 1, et trame, article 1er')],
  parametres: [],
  pointsOuverts: [],
}

/** Une action de l'article 1er ; `null` = non renseigné. */
export interface ActionEcrite {
  readonly ligne: number
  readonly theme: string | null
  readonly action: string | null
  readonly signataires: readonly string[]
  readonly pilotes: readonly string[]
  readonly resultats: string | null
  readonly indicateur: string | null
  readonly methode: string | null
  readonly debut: Jour | null
  readonly fin: Jour | null
  /** Vrai pour un point de vigilance à moyen terme, suivi à part. */
  readonly moyenTerme: boolean
  /** Lien avec le PLH, tel qu'il est écrit. */
  readonly plh: string | null
}

export interface EntreeEngagements {
  readonly actions: readonly ActionEcrite[]
  /** Terme du contrat. */
  readonly terme: Jour | null
  /** Signataires du contrat et acteurs associés. */
  readonly acteurs: readonly string[]
  readonly plh: boolean
}

export interface ActionsDuTheme {
  readonly theme: Theme
  readonly actions: number
  readonly completes: number
  /** Indicateur, valeur chiffrée et date de fin. */
  readonly mesurables: number
}

export interface ControleDesEngagements {
  readonly themes: readonly ActionsDuTheme[]
  readonly moyenTerme: number
  readonly constats: readonly Constat[]
}

/**
 * Engagements et actions (CMS-30 ; CCH, art. L. 302-8-1, I) : actions complètes et mesurables par thème ; les points de vigilance
 * à moyen terme se comptent à part. `incomplet` : aucune action. `refuse` : action qui commence après sa fin.
 */
export function controlerEngagements(entree: EntreeEngagements): Resultat<ControleDesEngagements> {
  const references = CMS_30.articles
  const { actions } = entree
  if (actions.length === 0) return nonEtabli('incomplet', [message('cms-trame.actions.absentes')], { references })
  const refus = actions.flatMap(refusDesDates)
  if (refus.length > 0) return nonEtabli('refuse', refus, { references })
  const triennales = actions.filter(({ moyenTerme }) => !moyenTerme)
  const themes = THEMES.map((theme): ActionsDuTheme => {
    const siennes = triennales.filter((action) => lireTheme(action.theme ?? '') === theme)
    return {
      theme,
      actions: siennes.length,
      completes: siennes.filter((action) => manquesDe(action).length === 0).length,
      mesurables: siennes.filter(estMesurable).length,
    }
  })
  const sans = themes.filter((theme) => theme.actions === 0).map(({ theme }) => constat('EL', 'cms-trame.actions.theme', { theme }))
  const constats = [...sans, ...actions.flatMap((action) => constatsDe(action, entree))]
  return etabli({ themes, moyenTerme: actions.length - triennales.length, constats }, 'tableau', { references })
}

function refusDesDates({ ligne, debut, fin }: ActionEcrite): Message[] {
  if (debut === null || fin === null || debut <= fin) return []
  return [message('cms-trame.actions.dates', { ligne, debut: enIso(debut), fin: enIso(fin) })]
}

/** Ce que la trame et le guide demandent de dire d'une action, et qui manque. */
function manquesDe(action: ActionEcrite): string[] {
  const textes: readonly (readonly [nom: string, contenu: Contenu])[] = [
    ['action', action.action],
    ['résultats attendus', action.resultats],
    ['méthode', action.methode],
  ]
  return [
    ...textes.filter(([, contenu]) => etatDuChamp(contenu) !== 'rempli').map(([nom]) => nom),
    ...(action.signataires.length === 0 ? ['signataire'] : []),
    ...(action.pilotes.length === 0 ? ['pilote'] : []),
    ...(action.debut === null || action.fin === null ? ['calendrier'] : []),
  ]
}

/** Action mesurable : un indicateur, une valeur cible chiffrée, une date. */
function estMesurable({ indicateur, resultats, fin }: ActionEcrite): boolean {
  return etatDuChamp(indicateur) === 'rempli' && fin !== null && /\d/.test(`${indicateur ?? ''} ${resultats ?? ''}`)
}

function constatsDe(action: ActionEcrite, { terme, acteurs, plh }: EntreeEngagements): Constat[] {
  const { ligne, moyenTerme, fin } = action
  const constats: Constat[] = []
  const manques = manquesDe(action)
  const connus = new Set(acteurs.map(normaliser))
  const etrangers = action.pilotes.filter((pilote) => !connus.has(normaliser(pilote)))
  if (lireTheme(action.theme ?? '') === undefined) {
    constats.push(constat('IN', 'cms-trame.actions.theme-inconnu', { ligne, lu: action.theme ?? '', themes: enumerer(THEMES) }))
  }
  if (manques.length > 0) constats.push(constat('AL', 'cms-trame.actions.manques', { ligne, manques: manques.join(', ') }))
  if (!moyenTerme && !estMesurable(action)) constats.push(constat('AL', 'cms-trame.actions.mesure', { ligne }))
  if (etrangers.length > 0) constats.push(constat('IN', 'cms-trame.actions.pilote', { ligne, pilotes: etrangers.join(', ') }))
  if (!moyenTerme && terme !== null && fin !== null && fin > terme) {
    constats.push(constat('AL', 'cms-trame.actions.terme', { ligne, fin: enIso(fin), terme: enIso(terme) }))
  }
  if (plh && etatDuChamp(action.plh) !== 'rempli') constats.push(constat('AL', 'cms-trame.actions.plh', { ligne }))
  return constats
}
