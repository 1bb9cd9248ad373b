import type { Brut } from '../com'
import { estVideOuZero } from '../com'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { normaliser } from '../socle/normaliser'
import { compilerCritere } from './compiler-critere'
import type { Entetes } from '../com'
import { EN_DOUBLE, indexerEntetes } from '../com'
import type { CritereDeGrille, Grille } from './grille'

/** Colonnes de la grille, telles qu'elles se lisent une fois la casse et les accents ôtés. */
export const COLONNES_DE_GRILLE = ['critère', 'points', 'colonne', 'seuil', 'barème', 'mode', 'groupe', 'début', 'fin', 'pièce'] as const
export type ColonneDeGrille = (typeof COLONNES_DE_GRILLE)[number]

/** Lit une cellule de la ligne en cours ; `null` si vide, à 0 (cellule vide d'Excel) ou si la colonne manque. */
export type LireColonne = (colonne: ColonneDeGrille) => Brut

/** Compile une grille (ligne d'en-têtes comprise) contre les en-têtes des demandes ; rend tous les motifs de refus. */
export function compilerGrille(grille: readonly (readonly Brut[])[], demandes: Entetes): Grille | readonly Message[] {
  const [premiere = [], ...lignes] = grille
  const entetes = indexerEntetes(premiere)
  const motifs = verifierEntetes(entetes)
  if (motifs.length > 0) return motifs
  const rangs = new Map(COLONNES_DE_GRILLE.map((colonne) => [colonne, entetes.rang(colonne)]))
  const groupes: string[] = []
  const modes = new Map<string, string>()
  const criteres: CritereDeGrille[] = []
  for (const [rang, ligne] of lignes.entries()) {
    if (ligne.every((cellule) => estVideOuZero(cellule))) continue
    const lire: LireColonne = (colonne) => {
      const cellule = ligne[rangs.get(colonne) ?? -1] ?? null
      return cellule === '' || (cellule === 0 && colonne !== 'points') ? null : cellule
    }
    const numero = rang + 2
    const compile = compilerCritere(lire, numero, demandes, groupes)
    if (Array.isArray(compile)) motifs.push(...compile)
    else {
      criteres.push(compile as CritereDeGrille)
      verifierModeDuGroupe(compile as CritereDeGrille, groupes, modes, motifs)
    }
  }
  if (motifs.length === 0 && criteres.length === 0) motifs.push(message('cotation.grille-sans-critere'))
  if (motifs.length > 0) return motifs
  const utiles = new Set<string>(COLONNES_DE_GRILLE.map(normaliser))
  return { criteres, groupes, colonnesIgnorees: entetes.textes.filter((t) => t !== '' && !utiles.has(normaliser(t))) }
}

function verifierEntetes(entetes: Entetes): Message[] {
  const motifs: Message[] = []
  for (const colonne of COLONNES_DE_GRILLE) {
    const rang = entetes.rang(colonne)
    if (rang === EN_DOUBLE) motifs.push(message('cotation.colonne-de-grille-double', { colonne }))
    if (rang === -1 && (colonne === 'critère' || colonne === 'points')) {
      motifs.push(message('cotation.colonne-de-grille-absente', { colonne, lus: entetes.textes.filter((t) => t !== '').join(', ') }))
    }
  }
  return motifs
}

function verifierModeDuGroupe(critere: CritereDeGrille, groupes: readonly string[], modes: Map<string, string>, motifs: Message[]): void {
  if (critere.groupe < 0 || critere.mode === 'somme') return
  const groupe = groupes[critere.groupe] ?? ''
  const mode = modes.get(groupe) ?? critere.mode
  modes.set(groupe, mode)
  if (mode !== critere.mode) motifs.push(message('cotation.modes-melanges', { ligne: critere.ligne, groupe }))
}
