import type { GrilleDeQuestions, QuestionDeGrille, SousQuestionPosee, ThemeDeQuestions } from '../../regles'

/** Ce que l'écran ajoute à une question : exemples ou précisions du guide, règle du registre qui la prolonge. */
export interface AppuiDeQuestion {
  readonly aide: string | null
  readonly regle: string | null
}

export interface SousQuestion extends SousQuestionPosee, AppuiDeQuestion {}

export interface Question extends QuestionDeGrille, AppuiDeQuestion {
  readonly sousQuestions: readonly SousQuestion[]
}

export interface Theme extends ThemeDeQuestions {
  readonly precision: string | null
  readonly questions: readonly Question[]
}

/** Grille de questionnement d'une annexe du guide DHUP de décembre 2022 (GRI-01 à GRI-04). */
export interface Grille extends GrilleDeQuestions {
  readonly annexe: 4 | 5 | 6 | 7
  readonly themes: readonly Theme[]
}
