import type { CodeErreur, ErreurCellule } from '../../classeur/port'
import type { Message } from '../../regles'

/** Le moteur ne sait pas : mieux vaut aucune valeur qu'une valeur fausse. Ne sort jamais de `evaluer`. */
export class NonEvaluable extends Error {
  readonly motif: Message

  constructor(
    readonly objet: string,
    raison: 'fonction' | 'construction' | 'arguments' | 'texte' | 'arrondi' | 'taille' | 'nom' | 'inconnue' = 'construction',
  ) {
    super(objet)
    this.motif = { id: `formules.non-evaluee-${raison}`, donnees: { objet } }
  }
}

/** Levée par `Contexte.lire` quand une case attend elle-même un recalcul : la formule n'a alors pas de valeur. */
export class ValeurInconnue extends NonEvaluable {
  constructor(cellule: string) {
    super(cellule, 'inconnue')
  }
}

/** Valeur d'erreur qui interrompt le calcul d'une case, comme dans Excel. */
export class ErreurDeCase extends Error {
  readonly valeur: ErreurCellule

  constructor(erreur: CodeErreur) {
    super(erreur)
    this.valeur = { erreur }
  }
}
