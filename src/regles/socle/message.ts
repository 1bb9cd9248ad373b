/** Donnée d'un message : la phrase, dans `textes`, choisit sa mise en forme (`{taux|pourcent}`, `{jour|date}`…). */
export type Donnee = number | string | boolean

/**
 * Ce qu'une règle a à dire, sans phrase : `textes` détient le modèle français de chaque `id`.
 * Les dates y voyagent en « AAAA-MM-JJ ».
 */
export interface Message {
  readonly id: string
  readonly donnees: Readonly<Record<string, Donnee>>
}

export function message(id: string, donnees: Readonly<Record<string, Donnee>> = {}): Message {
  return { id, donnees }
}
