import { createContext, runInContext } from 'node:vm'

export interface Associations {
  readonly fonctions: readonly string[]
  readonly commandes: readonly string[]
}

/** Exécute le script construit devant un Excel muet et relève ce qu'il associe : la preuve vient du code livré, pas de la source. */
export function releverAssociations(script: string): Associations {
  const fonctions: string[] = []
  const commandes: string[] = []
  const contexte = createContext({
    CustomFunctions: { associate: (id: string) => fonctions.push(id) },
    Office: { onReady: () => Promise.resolve({}), actions: { associate: (nom: string) => commandes.push(nom) } },
    TextEncoder,
    TextDecoder,
    URL,
  })
  runInContext('globalThis.self = globalThis', contexte)
  runInContext(script, contexte, { timeout: 10_000 })
  return { fonctions, commandes }
}
