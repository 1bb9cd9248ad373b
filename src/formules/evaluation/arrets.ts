import type { CodeErreur, ErreurCellule } from '../../classeur/port'
import type { Message } from '../../regles'

/** Le moteur ne sait pas : mieux vaut aucune valeur qu'une valeur fausse. Ne sort jamais de `evaluer`. */
export class NonEvaluable extends Error {
  readonly motif: Message

  constructor(
    readonly objet: string,
    raison: 'fonction' | 'construction' | 'arguments' | 'texte' | 'arrondi' | 'taille' | 'nom' | 'inconnue' | 'calendrier' = 'construction',
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

/** Levée par `Contexte.lire` quand la plage ne tient pas en mémoire. */
export class PlageTropGrande extends NonEvaluable {
  constructor(plage: string) {
    super(plage, 'taille')
  }
}

/** Valeur d'erreur qui interrompt le calcul d'une case, comme dans Excel. */
export class ErreurDeCase extends Error {
  private static readonly connues = new Map<CodeErreur, ErreurDeCase>()
  readonly valeur: ErreurCellule

  private constructor(erreur: CodeErreur) {
    super(erreur)
    this.valeur = { erreur }
  }

  /** Une seule par code : relever la pile pour chacune des cases d'une grande plage prendrait des secondes. */
  static pour(erreur: CodeErreur): ErreurDeCase {
    const connue = ErreurDeCase.connues.get(erreur) ?? new ErreurDeCase(erreur)
    ErreurDeCase.connues.set(erreur, connue)
    return connue
  }
}
