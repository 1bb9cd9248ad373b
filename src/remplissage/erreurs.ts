import type { Message } from '../regles'

/** Refus d'un calcul ou d'une écriture, avec la phrase à dire. */
export class ErreurDeRemplissage extends Error {
  readonly motif: Message

  constructor(id: string, donnees: Message['donnees'] = {}, options?: ErrorOptions) {
    super(id, options)
    this.name = 'ErreurDeRemplissage'
    this.motif = { id: `remplissage.${id}`, donnees }
  }
}

/** Le signal d'un suivi a arrêté le travail. */
export class TravailInterrompu extends Error {
  constructor() {
    super('travail interrompu')
    this.name = 'TravailInterrompu'
  }
}
