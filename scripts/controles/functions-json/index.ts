import type { Probleme } from '../probleme'
import { controlerDrapeaux, controlerOptions } from './drapeaux'
import { lireFonctions } from './lire'
import { controlerNoms } from './noms'
import { controlerParametres } from './parametres'
import { controlerAssociations, controlerStabilite } from './stabilite'
import { controlerAide, controlerTextes } from './textes'

export interface ContexteDesFonctions {
  /** Adresse du dossier servi, sans barre finale. */
  readonly base: string
  /** Pages d'aide livrées : chemin relatif → contenu. */
  readonly pages: ReadonlyMap<string, string>
  /** Identifiants passés à `CustomFunctions.associate` par le code. */
  readonly associes: readonly string[]
  /** functions.json de la dernière version diffusée. */
  readonly diffuse: unknown
}

/** Applique les règles F1 à F12 au contenu de functions.json ; une liste vide veut dire « rien à redire ». */
export function controlerFunctionsJson(metadonnees: unknown, contexte: ContexteDesFonctions): readonly Probleme[] {
  const fonctions = lireFonctions(metadonnees)
  return [
    ...controlerDrapeaux(metadonnees),
    ...controlerNoms(fonctions),
    ...fonctions.flatMap((fonction) => [
      ...controlerOptions(fonction),
      ...controlerParametres(fonction),
      ...controlerTextes(fonction),
      ...controlerAide(fonction, contexte.base, contexte.pages),
    ]),
    ...controlerAssociations(fonctions, contexte.associes),
    ...controlerStabilite(fonctions, lireFonctions(contexte.diffuse)),
  ]
}
