import type { CopieDeSecours } from './sauvegarde/copie-de-secours'

export interface Avis {
  readonly genre: 'erreur' | 'alerte' | 'information'
  readonly phrase: string
}

export interface Explication {
  /** `absence` : la règle n'a pas de réponse (#N/A) ; `erreur` : une donnée est à corriger. */
  readonly genre: 'absence' | 'erreur'
  readonly phrase: string
}

export type Dialogue =
  | { readonly genre: 'aide' }
  | { readonly genre: 'reprise'; readonly copie: CopieDeSecours }
  | { readonly genre: 'quitter'; readonly autre: string; readonly continuer: () => void }

/** Tout ce que la page montre autour de la grille. */
export interface Etat {
  /** Nom du fichier ouvert. */
  readonly nom: string | null
  readonly modifie: boolean
  /** Opération en cours, en une phrase ; `null` quand on peut agir. */
  readonly occupation: string | null
  readonly avis: Avis | null
  /** Ce que la grille ne montre pas mais que l'enregistrement garde. */
  readonly nonMontre: readonly string[]
  /** Pourquoi la cellule sélectionnée ne montre pas de valeur. */
  readonly explication: Explication | null
  readonly dialogue: Dialogue | null
  /** Rang du classeur ouvert ; 0 : aucun ne l'est encore. Le volet recommence à chacun. */
  readonly ouverture: number
}

const DEPART: Etat = { nom: null, modifie: false, occupation: null, avis: null, nonMontre: [], explication: null, dialogue: null, ouverture: 0 }

/** État observable, fait pour `useSyncExternalStore`. */
export interface Magasin {
  lire(): Etat
  poser(changement: Partial<Etat>): void
  abonner(rappel: () => void): () => void
}

export function creerMagasin(): Magasin {
  let etat = DEPART
  const abonnes = new Set<() => void>()
  return {
    lire: () => etat,
    poser(changement) {
      etat = { ...etat, ...changement }
      abonnes.forEach((rappel) => rappel())
    },
    abonner(rappel) {
      abonnes.add(rappel)
      return () => abonnes.delete(rappel)
    },
  }
}
