import type { Reference } from './resultat'

/** Ce que le registre range une règle : calculer, décider, contrôler, dater ou renseigner. */
export type NatureDeRegle = 'calcul' | 'decision' | 'controle' | 'echeance' | 'parametre' | 'reference'

/** Fiche d'une règle : elle vit dans le fichier de la règle et alimente `mixite regles` et docs/regles.md. */
export interface FicheDeRegle {
  /** Identifiant du registre : `SRU-04`. */
  readonly id: string
  readonly titre: string
  readonly nature: NatureDeRegle
  readonly articles: readonly Reference[]
  /** Identifiants de paramètres datés (`P_legal.33`). */
  readonly parametres: readonly string[]
  /** Points ouverts touchés (`AMB-01`). */
  readonly pointsOuverts: readonly string[]
}

/** Références de plusieurs fiches, sans répétition. */
export function referencesDe(fiches: readonly FicheDeRegle[]): Reference[] {
  const vues = new Map<string, Reference>()
  for (const { articles } of fiches) {
    for (const reference of articles) vues.set(`${reference.article}|${reference.source}|${reference.lieu}`, reference)
  }
  return [...vues.values()]
}
