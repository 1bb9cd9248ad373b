import type { QuestionPosee, TypeDeReponse } from '../../regles'
import type { AppuiDeQuestion, Grille, Question, SousQuestion, Theme } from './types'

type Options = Partial<Pick<QuestionPosee, 'choix' | 'choixOuverts' | 'carence'> & AppuiDeQuestion>

interface GrilleEcrite extends Omit<Grille, 'pointsDeVigilance'> {
  readonly vigilance: readonly string[]
}

const SANS_OPTION = { choix: [], choixOuverts: false, carence: null, aide: null, regle: null } as const

export function question(
  id: string,
  libelle: string,
  type: TypeDeReponse,
  sousQuestions: readonly SousQuestion[] = [],
  options: Options = {},
): Question {
  return { id, libelle, type, sousQuestions, ...SANS_OPTION, ...options }
}

export function sous(
  id: string,
  libelle: string,
  type: TypeDeReponse,
  options: Options & Partial<Pick<SousQuestion, 'toujoursPosee'>> = {},
): SousQuestion {
  return { id, libelle, type, toujoursPosee: false, ...SANS_OPTION, ...options }
}

export function theme(id: string, libelle: string, questions: readonly Question[], precision: string | null = null): Theme {
  return { id, libelle, precision, questions }
}

/** Les points de vigilance n'ont pas de numéro dans le guide : ils prennent leur rang dans l'annexe (« A4-V1 »). */
export function grille({ vigilance, ...reste }: GrilleEcrite): Grille {
  return { ...reste, pointsDeVigilance: vigilance.map((libelle, rang) => ({ id: `A${reste.annexe}-V${rang + 1}`, libelle })) }
}
