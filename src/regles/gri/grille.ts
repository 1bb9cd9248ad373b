import { normaliser } from '../socle/normaliser'

/** Grilles de questionnement du guide : annexes 4 à 7, dans cet ordre. */
export const IDS_DE_GRILLE = ['GRI-01', 'GRI-02', 'GRI-03', 'GRI-04'] as const
export type IdDeGrille = (typeof IDS_DE_GRILLE)[number]

/** Ce qu'une question attend ; `rubrique` n'attend rien : seules ses sous-questions se remplissent. */
export type TypeDeReponse =
  | 'oui_non'
  | 'oui_non_texte'
  | 'oui_non_montant'
  | 'oui_non_pourcentage'
  | 'texte'
  | 'texte_montant'
  | 'nombre'
  | 'nombre_texte'
  | 'choix_nombre'
  | 'pourcentage'
  | 'choix'
  | 'choix_multiple'
  | 'liste'
  | 'liste_acteurs'
  | 'tableau_nombres'
  | 'tableau_montants'
  | 'avancement'
  | 'rubrique'

/** `réservée` : posée aux seules communes carencées ; `attendue` : posée à toutes, une commune carencée doit y répondre. */
export type Carence = 'réservée' | 'attendue'

export interface QuestionPosee {
  readonly id: string
  readonly libelle: string
  readonly type: TypeDeReponse
  /** Valeurs proposées ; vide quand la réponse n'est pas un choix. */
  readonly choix: readonly string[]
  /** Vrai si une valeur hors de `choix` est admise. */
  readonly choixOuverts: boolean
  readonly carence: Carence | null
}

export interface SousQuestionPosee extends QuestionPosee {
  /** Indépendante du Oui ou du Non de sa question : jamais masquée par lui. */
  readonly toujoursPosee: boolean
}

export interface QuestionDeGrille extends QuestionPosee {
  readonly sousQuestions: readonly SousQuestionPosee[]
}

export interface ThemeDeQuestions {
  readonly id: string
  readonly libelle: string
  readonly questions: readonly QuestionDeGrille[]
}

/** Point auquel l'État se dit vigilant, coté à part des questions. */
export interface PointDeVigilance {
  readonly id: string
  readonly libelle: string
}

/** Ce que les règles lisent d'une grille ; `trames` en détient les données. */
export interface GrilleDeQuestions {
  readonly id: IdDeGrille
  readonly volet: string
  readonly themes: readonly ThemeDeQuestions[]
  readonly pointsDeVigilance: readonly PointDeVigilance[]
}

/** Thématiques de l'article 1er, telles que la trame les nomme. */
export const THEMES_D_ACTION = {
  'GRI-01': 'Action foncière',
  'GRI-02': 'Urbanisme',
  'GRI-03': 'Programmation et financement',
  'GRI-04': 'Attributions aux publics prioritaires',
} as const satisfies Record<IdDeGrille, string>
export type ThemeDAction = (typeof THEMES_D_ACTION)[IdDeGrille]

const FORMES_DE_THEME: readonly (readonly [IdDeGrille, RegExp])[] = [
  ['GRI-01', /^action fonciere$/],
  ['GRI-02', /^urbanisme(?: et amenagement)?$/],
  ['GRI-03', /^programmation et financement(?: du logement social)?$/],
  ['GRI-04', /^attributions?(?: aux publics prioritaires)?$/],
]

/** Grille d'une thématique écrite comme dans la trame, l'article 1er ou le guide (« 2) Urbanisme et aménagement »). */
export function grilleDuTheme(texte: string): IdDeGrille | undefined {
  const mots = normaliser(texte).replace(/^[1-4] /, '')
  return FORMES_DE_THEME.find(([, forme]) => forme.test(mots))?.[0]
}
