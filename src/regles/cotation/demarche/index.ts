import type { TableauDeSuivi } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { COT_24, SUIVI_ACTEURS } from './acteurs'
import { COT_04, SUIVI_ADOPTION } from './adoption'
import { COT_28, SUIVI_SYPLO } from './articulation-syplo'
import { SUIVI_AVANCEMENT } from './avancement-departemental'
import { COT_31 } from './colonnes-d-avancement'
import { COT_03, SUIVI_CONTENU_DU_PLAN } from './contenu-du-plan'
import { COT_02 } from './echeance'
import { COT_22, SUIVI_REFUS } from './effet-du-refus'
import { COT_23, SUIVI_EVALUATION } from './evaluation'
import { COT_01 } from './obligation'
import { COT_25, SUIVI_OUTILS } from './outil-propre'
import { COT_26, SUIVI_PAC } from './porter-a-connaissance'
import { COT_29, SUIVI_QUALIFICATION } from './qualification-de-l-offre'
import { COT_27, SUIVI_TRAVAILLEURS_CLES } from './travailleurs-cles'

export { echeanceDuPac, estAdoptable } from './adoption'
export { echeanceDeCotation, retardDeMiseEnService } from './echeance'
export { prochaineEvaluation } from './evaluation'
export { lireTypeDeTerritoire, obligationDeCotation, TERRITOIRES } from './obligation'
export type { CritereDObligation, EntreeObligation, ObligationDeCotation, TypeDeTerritoire } from './obligation'
export { obligationEtRetard } from './obligation-et-retard'
export type { EntreeObligationEtRetard, ObligationEtRetard } from './obligation-et-retard'

/** Tableaux de la démarche de cotation, du territoire à ses attributions. */
export const SUIVIS_COTATION: readonly TableauDeSuivi[] = [
  SUIVI_AVANCEMENT,
  SUIVI_ADOPTION,
  SUIVI_PAC,
  SUIVI_ACTEURS,
  SUIVI_CONTENU_DU_PLAN,
  SUIVI_REFUS,
  SUIVI_OUTILS,
  SUIVI_SYPLO,
  SUIVI_QUALIFICATION,
  SUIVI_EVALUATION,
  SUIVI_TRAVAILLEURS_CLES,
]

export const FICHES_COTATION_DEMARCHE: readonly FicheDeRegle[] = [
  COT_01,
  COT_02,
  COT_03,
  COT_04,
  COT_22,
  COT_23,
  COT_24,
  COT_25,
  COT_26,
  COT_27,
  COT_28,
  COT_29,
  COT_31,
]
