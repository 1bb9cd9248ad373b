import type { Brut, Plage } from '../../com'
import type { Message } from '../../socle/message'
import { diagnostiquer } from '../erreur-de-ligne'
import type { GrilleANoter } from '../noter'
import { estLigneVide, grilleDeLaLigne, noterLot } from '../noter'
import { pointsDeCritere } from '../points-de-critere'
import type { CotationPrete } from './preparer'

/**
 * Note un morceau de demandes, sans allocation par ligne : la ligne `i` reçoit sa note au rang `depart + i` de `notes` et son
 * état (NOTEE, VIDE, EN_ERREUR) au même rang d’`etats` ; une ligne sans note vaut NaN.
 */
export function noterMorceau(pret: CotationPrete, demandes: Plage, notes: Float64Array, etats: Uint8Array, depart = 0): void {
  noterLot(demandes, pret.generale, pret.mutation, pret.contexte, pret.options, notes, etats, depart)
}

/**
 * Points du critère de rang `rangDuCritere` (dans `pret.criteres`) pour chaque demande, avant tout groupe « maximum » : 0 pour une
 * donnée manquante, une ligne vide, un critère inactif ou une ligne que l’autre grille note ; NaN pour une cellule illisible.
 */
export function pointsParCritere(pret: CotationPrete, demandes: Plage, rangDuCritere: number, sortie: Float64Array): void {
  const vise = pret.criteres[rangDuCritere]
  if (vise === undefined) throw new RangeError(`aucun critère au rang ${rangDuCritere}`)
  const propre = vise.grille === 'generale' ? pret.generale : pret.mutation?.grille
  for (let i = 0; i < demandes.length; i += 1) {
    const ligne = demandes[i] as readonly Brut[]
    const note = vise.actif && !estLigneVide(ligne) && grillePour(pret, ligne) === propre
    sortie[i] = note ? pointsDeCritere(vise.critere, ligne, pret.contexte, null) : 0
  }
}

/** Grille qui note une ligne ; `null` si la cellule de mutation est illisible. */
export function grillePour({ generale, mutation }: CotationPrete, ligne: readonly Brut[]): GrilleANoter | null {
  return mutation === null ? generale : grilleDeLaLigne(ligne, generale, mutation)
}

/** Pourquoi une ligne est en erreur ; `numero` compte à partir de 1. */
export function diagnostiquerLigne(pret: CotationPrete, ligne: readonly Brut[], numero: number): Message {
  const grille = grillePour(pret, ligne)
  const colonne = grille === null ? (pret.mutation?.colonne ?? -1) : -1
  return diagnostiquer(ligne, numero, grille?.criteres ?? [], pret.entetes.textes, pret.contexte, colonne)
}
