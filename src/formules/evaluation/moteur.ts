import type { Plage, Valeur } from '../../classeur/port'
import type { Noeud } from '../types'
import { ErreurDeCase, NonEvaluable } from './arrets'
import type { Contexte } from './contexte'
import { estSeule, lireCase, verifierTaille } from './operande'
import type { Operande } from './operande'

/** Argument d'une fonction, évalué seulement si elle le demande, et une seule fois. */
export interface Argument {
  readonly noeud: Noeud
  readonly evaluer: () => Operande
}

/**
 * Comment une plage se comporte là où une valeur est attendue : elle s'étend (`dynamique`), se réduit à la case de même
 * ligne ou colonne (`implicite`), ou s'étend dans les arguments de SOMMEPROD d'une formule ancienne (`sommeprod`).
 */
export type Mode = 'dynamique' | 'implicite' | 'sommeprod'

/** Ce dont une fonction native dispose. */
export interface Outils {
  readonly contexte: Contexte
  readonly mode: Mode
  /** Applique `calculer` case par case, en étendant les opérandes les uns aux autres. */
  readonly etendre: (operandes: readonly Operande[], calculer: (valeurs: readonly Valeur[]) => Valeur) => Operande
  /** Évalue un nœud sous un autre mode. */
  readonly evaluerSous: (noeud: Noeud, mode: Mode) => Operande
  readonly lirePlage: (plage: Plage) => Operande
}

export type Native = (args: readonly Argument[], outils: Outils) => Operande

export function etendre(
  operandes: readonly Operande[],
  calculer: (valeurs: readonly Valeur[]) => Valeur,
  contexte: Contexte,
  mode: Mode,
): Operande {
  const reduits = mode === 'implicite' ? operandes.map((operande) => reduire(operande, contexte)) : operandes
  const lignes = Math.max(1, ...reduits.map((operande) => operande.lignes))
  const colonnes = Math.max(1, ...reduits.map((operande) => operande.colonnes))
  verifierTaille(lignes, colonnes, 'calculee')
  const valeurs = Array.from({ length: lignes }, (_l, i) =>
    Array.from({ length: colonnes }, (_c, j) => proteger(() => calculer(reduits.map((operande) => lireCase(operande, i, j))))),
  )
  return { lignes, colonnes, plage: null, valeurs }
}

/** Une erreur d'Excel devient la valeur de la case. */
export function proteger(calculer: () => Valeur): Valeur {
  try {
    return calculer()
  } catch (cause) {
    if (cause instanceof ErreurDeCase) return cause.valeur
    throw cause
  }
}

/** Intersection implicite, ou `@` : la case de la plage sur la ligne ou la colonne de la formule. */
export function reduire(operande: Operande, { feuille, ligne, colonne }: Contexte): Operande {
  const { plage } = operande
  if (plage === null || estSeule(operande)) return operande
  const i = ligne - plage.ligne
  const j = colonne - plage.colonne
  const memeFeuille = plage.feuille === feuille
  if (plage.colonnes === 1 && i >= 0 && i < plage.lignes) return uneCase(operande, i, 0)
  if (plage.lignes === 1 && j >= 0 && j < plage.colonnes) return uneCase(operande, 0, j)
  if (memeFeuille && i >= 0 && i < plage.lignes && j >= 0 && j < plage.colonnes) throw new NonEvaluable('référence circulaire')
  return { lignes: 1, colonnes: 1, plage: null, valeurs: [[{ erreur: '#VALEUR!' }]] }
}

function uneCase(operande: Operande, i: number, j: number): Operande {
  const { plage } = operande
  return {
    lignes: 1,
    colonnes: 1,
    plage: plage === null ? null : { ...plage, ligne: plage.ligne + i, colonne: plage.colonne + j, lignes: 1, colonnes: 1 },
    valeurs: [[operande.valeurs[i]?.[j] ?? null]],
  }
}
