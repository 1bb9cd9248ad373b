import type { Plage, Valeur } from '../../classeur/port'
import { NonEvaluable } from './arrets'
import type { Contexte } from './contexte'

/** Valeur intermédiaire : un rectangle, 1 × 1 pour une valeur seule. */
export interface Operande {
  readonly lignes: number
  readonly colonnes: number
  /** D'où viennent les valeurs ; `null` pour un résultat de calcul. Excel traite les deux différemment. */
  readonly plage: Plage | null
  /** Peut être plus petit que le rectangle : le reste est vide. */
  readonly valeurs: readonly (readonly Valeur[])[]
}

/** Au-delà, une plage complétée de ses cases vides ou un calcul case par case coûterait trop : on demande de la borner. */
const CASES_MAX = { complete: 2_000_000, calculee: 250_000 }

export function depuisValeur(valeur: Valeur): Operande {
  return { lignes: 1, colonnes: 1, plage: null, valeurs: [[valeur]] }
}

export function depuisValeurs(valeurs: readonly (readonly Valeur[])[]): Operande {
  return { lignes: valeurs.length, colonnes: valeurs[0]?.length ?? 0, plage: null, valeurs }
}

/** Lit seulement si l'on regarde les valeurs : `LIGNES(A:A)` ne charge rien. */
export function depuisPlage(plage: Plage, { lire }: Pick<Contexte, 'lire'>): Operande {
  let lues: readonly (readonly Valeur[])[] | undefined
  return {
    lignes: plage.lignes,
    colonnes: plage.colonnes,
    plage,
    get valeurs() {
      return (lues ??= lire(plage))
    },
  }
}

export function estSeule({ lignes, colonnes }: Operande): boolean {
  return lignes === 1 && colonnes === 1
}

/** Case d'un rectangle étendu : une seule ligne ou colonne se répète, au-delà du rectangle c'est `#N/A`. */
export function lireCase(operande: Operande, ligne: number, colonne: number): Valeur {
  const i = operande.lignes === 1 ? 0 : ligne
  const j = operande.colonnes === 1 ? 0 : colonne
  if (i >= operande.lignes || j >= operande.colonnes) return { erreur: '#N/A' }
  return operande.valeurs[i]?.[j] ?? null
}

/** Toutes les cases, vides comprises. Un rectangle déjà entier est rendu tel quel, sans copie. */
export function remplir(operande: Operande): readonly (readonly Valeur[])[] {
  if (operande.valeurs.length === operande.lignes && operande.valeurs.every(({ length }) => length === operande.colonnes)) return operande.valeurs
  verifierTaille(operande.lignes, operande.colonnes, 'complete')
  return Array.from({ length: operande.lignes }, (_l, i) =>
    Array.from({ length: operande.colonnes }, (_c, j) => operande.valeurs[i]?.[j] ?? null),
  )
}

export function verifierTaille(lignes: number, colonnes: number, usage: keyof typeof CASES_MAX): void {
  if (lignes * colonnes > CASES_MAX[usage]) throw new NonEvaluable(`${lignes} × ${colonnes}`, 'taille')
}
