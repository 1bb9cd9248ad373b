import type { FicheDeRegle } from '../socle/fiche'
import { GRI_01, GRI_02, GRI_03, GRI_04 } from './fiches'
import { GRI_05 } from './leviers'
import { GRI_06 } from './vigilance'

export { avancementDesGrilles } from './avancement'
export type { AvancementDesGrilles, Progression } from './avancement'
export { questionsDesCarencees } from './carence'
export type { QuestionDeCarence } from './carence'
export { grilleDuTheme, IDS_DE_GRILLE, THEMES_D_ACTION } from './grille'
export type {
  Carence,
  GrilleDeQuestions,
  IdDeGrille,
  PointDeVigilance,
  QuestionDeGrille,
  QuestionPosee,
  SousQuestionPosee,
  ThemeDAction,
  ThemeDeQuestions,
  TypeDeReponse,
} from './grille'
export { leviersDuContrat } from './leviers'
export type { ActionDuContrat, EntreeLeviers, LeviersDuContrat, LigneDAction } from './leviers'
export { lireReponse } from './lire-reponse'
export type { SaisieDeReponse } from './lire-reponse'
export { ETAPES_D_AVANCEMENT, FORMES, OUI_OU_NON, STATUTS_DE_REPONSE } from './reponse'
export type { EtapeDAvancement, GenreDeSaisie, LigneDeReponse, OuiOuNon, ReponseDeGrille, StatutDeReponse, ValeurDeReponse } from './reponse'
export { suivreQuestions } from './suivi'
export type { EtatDeQuestion, QuestionSuivie, ReponsesParQuestion } from './suivi'
export { COTES_DE_VIGILANCE, pointsDeVigilance } from './vigilance'
export type { BilanDeVigilance, CoteDeVigilance, SaisieDeVigilance } from './vigilance'

export const FICHES_GRI: readonly FicheDeRegle[] = [GRI_01, GRI_02, GRI_03, GRI_04, GRI_05, GRI_06]
