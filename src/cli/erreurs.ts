import type { Message } from '../regles'
import { CODES } from './codes'
import type { Code } from './codes'

/** Arrêt de la commande, avec la phrase à dire et le code à rendre. */
export class ErreurDeCommande extends Error {
  readonly motif: Message

  constructor(
    id: string,
    donnees: Message['donnees'] = {},
    readonly code: Code = CODES.refuse,
  ) {
    super(id)
    this.motif = { id: `cli.${id}`, donnees }
  }
}

/** L'appel est mal écrit : fonction inconnue, JSON faux, option inconnue… */
export class ErreurDUsage extends ErreurDeCommande {
  constructor(id: string, donnees: Message['donnees'] = {}) {
    super(id, donnees, CODES.mauvaisUsage)
  }
}
