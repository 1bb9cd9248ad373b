import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { FicheDeRegle } from '../../socle/fiche'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { etatDuChamp } from './champs'
import type { Theme } from './themes'
import { THEMES } from './themes'

export const CMS_29: FicheDeRegle = {
  id: 'CMS-29',
  titre: 'Volet 2 : analyse par thème',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, I, al. 4 du CCH', GUIDE, 'section 3 et annexe 3, 2e volet')],
  parametres: [],
  pointsOuverts: [],
}

/** Signes sous lesquels un texte est à développer. */
const TEXTE_COURT = 20

/** Analyse d'un thème ; `null` = vide ou non dit. */
export interface AnalyseDeTheme {
  readonly theme: Theme
  readonly difficultes: string | null
  readonly outils: string | null
  /** Les outils sont-ils évalués par leurs effets, et pas seulement énumérés ? */
  readonly effets: boolean | null
  /** Engagements de l'article 1er sur ce thème. */
  readonly engagements: number | null
}

export interface EntreeAnalyse {
  readonly themes: readonly AnalyseDeTheme[]
  readonly synthese: string | null
  /** Un PLH est exécutoire. */
  readonly plh: boolean
  readonly impactDuPlh: string | null
}

export interface AnalyseParTheme {
  /** Cases remplies sur huit. */
  readonly remplies: number
  readonly incomplets: readonly Theme[]
  readonly constats: readonly Constat[]
}

/**
 * Analyse des leviers par thème (CMS-29 ; CCH, art. L. 302-8-1, I) : deux rubriques pour quatre thèmes, et une synthèse.
 * `incomplet` : rien d'écrit.
 */
export function analyseParTheme({ themes, synthese, plh, impactDuPlh }: EntreeAnalyse): Resultat<AnalyseParTheme> {
  const references = CMS_29.articles
  const analyses = THEMES.map((theme) => themes.find((lu) => lu.theme === theme) ?? sansAnalyse(theme))
  const textes = analyses.flatMap(({ difficultes, outils }) => [difficultes, outils])
  if ([...textes, synthese].every((texte) => etatDuChamp(texte) === 'vide')) {
    return nonEtabli('incomplet', [message('cms-trame.analyse.vide')], { references })
  }
  const valeur: AnalyseParTheme = {
    remplies: textes.filter((texte) => etatDuChamp(texte) === 'rempli').length,
    incomplets: analyses.filter((analyse) => casesRemplies(analyse) < 2).map(({ theme }) => theme),
    constats: [
      ...analyses.flatMap(constatsDe),
      ...(etatDuChamp(synthese) === 'rempli' ? [] : [constat('AL', 'cms-trame.analyse.synthese')]),
      ...(plh && etatDuChamp(impactDuPlh) !== 'rempli' ? [constat('AL', 'cms-trame.analyse.plh')] : []),
    ],
  }
  return etabli(valeur, 'cases', { references })
}

function sansAnalyse(theme: Theme): AnalyseDeTheme {
  return { theme, difficultes: null, outils: null, effets: null, engagements: null }
}

function casesRemplies({ difficultes, outils }: AnalyseDeTheme): number {
  return [difficultes, outils].filter((texte) => etatDuChamp(texte) === 'rempli').length
}

/** La loi veut une analyse de chaque thème où rien n'est engagé ; ailleurs, un thème vide est une alerte. */
function constatsDe(analyse: AnalyseDeTheme): Constat[] {
  const { theme, difficultes, outils, effets, engagements } = analyse
  const remplies = casesRemplies(analyse)
  if (remplies === 0) return [constat(engagements === 0 ? 'EL' : 'AL', 'cms-trame.analyse.theme', { theme })]
  const courts = [difficultes, outils].filter((texte) => etatDuChamp(texte) === 'rempli' && (texte ?? '').trim().length < TEXTE_COURT)
  return [
    ...(remplies < 2 ? [constat('AL', 'cms-trame.analyse.rubrique', { theme })] : []),
    ...courts.map((texte) => constat('IF', 'cms-trame.analyse.court', { theme, lu: texte ?? '' })),
    ...(effets === false ? [constat('AL', 'cms-trame.analyse.effets', { theme })] : []),
  ]
}
