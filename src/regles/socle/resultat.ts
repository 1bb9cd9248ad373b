import type { Message } from './message'

export type Etat = 'etabli' | 'sans-objet' | 'incomplet' | 'refuse'

/** Où le droit est écrit : article, document, endroit du document. */
export interface Reference {
  readonly article: string
  readonly source: string
  readonly lieu: string
}

/** Paramètre légal effectivement employé, avec sa validité (dates « AAAA-MM-JJ », `au` nul = sans fin connue). */
export interface ParametreEmploye {
  readonly id: string
  readonly valeur: number | string
  readonly unite: string
  readonly du: string
  readonly au: string | null
  readonly source: string
}

/** Point ouvert touché par le résultat, lecture retenue, effet de l'autre lecture. */
export interface Hypothese {
  readonly id: string
  readonly lecture: string
  readonly effet: Message
}

/** Une étape de l'explication : intitulé, calcul écrit, valeur obtenue. */
export interface Etape {
  readonly etape: Message
  readonly calcul: Message
  readonly valeur: number | string
}

export interface Justification {
  readonly alertes: readonly Message[]
  readonly references: readonly Reference[]
  readonly parametres: readonly ParametreEmploye[]
  readonly hypotheses: readonly Hypothese[]
  readonly explication: readonly Etape[]
}

export interface Etabli<V> extends Justification {
  readonly etat: 'etabli'
  readonly valeur: V
  readonly unite: string
}

export interface NonEtabli extends Justification {
  readonly etat: 'sans-objet' | 'incomplet' | 'refuse'
  /** Au moins un motif ; tous ceux qu'on connaît. */
  readonly motifs: readonly Message[]
}

/** Réponse d'une règle : jamais d'exception, jamais de valeur par défaut cachée. */
export type Resultat<V> = Etabli<V> | NonEtabli

const VIDE: Justification = { alertes: [], references: [], parametres: [], hypotheses: [], explication: [] }

export function etabli<V>(valeur: V, unite: string, justification: Partial<Justification> = {}): Etabli<V> {
  return { ...VIDE, ...justification, etat: 'etabli', valeur, unite }
}

export function nonEtabli(
  etat: NonEtabli['etat'],
  motifs: readonly Message[],
  justification: Partial<Justification> = {},
): NonEtabli {
  return { ...VIDE, ...justification, etat, motifs }
}
