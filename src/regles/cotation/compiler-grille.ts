import type { Brut } from '../com'
import { estVideOuZero } from '../com'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { normaliser } from '../socle/normaliser'
import { estCritereDeSituation } from './champs-cerfa'
import { compilerCritere } from './compiler-critere'
import type { Entetes } from '../com'
import { EN_DOUBLE, indexerEntetes } from '../com'
import type { CritereDeGrille, Grille } from './grille'
import { GRILLE_GENERALE } from './grille'

/** Colonnes de la grille, telles qu'elles se lisent une fois la casse et les accents ôtés. */
export const COLONNES_DE_GRILLE = ['critère', 'points', 'colonne', 'seuil', 'barème', 'mode', 'groupe', 'début', 'fin', 'pièce'] as const
export type ColonneDeGrille = (typeof COLONNES_DE_GRILLE)[number]

/** Lit une cellule de la ligne en cours ; `null` si vide, à 0 (cellule vide d'Excel) ou si la colonne manque. */
export type LireColonne = (colonne: ColonneDeGrille) => Brut

/** Compile une grille (ligne d'en-têtes comprise) contre les en-têtes des demandes ; rend tous les motifs de refus, la grille par son `nom`. */
export function compilerGrille(
  grille: readonly (readonly Brut[])[],
  demandes: Entetes,
  nom = GRILLE_GENERALE,
): Grille | readonly Message[] {
  const [premiere = [], ...lignes] = grille
  const entetes = indexerEntetes(premiere)
  const motifs = verifierEntetes(entetes, nom)
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
    const compile = compilerCritere(lire, numero, demandes, groupes, nom)
    if (Array.isArray(compile)) motifs.push(...compile)
    else {
      criteres.push(compile as CritereDeGrille)
      verifierModeDuGroupe(compile as CritereDeGrille, groupes, modes, motifs, nom)
    }
  }
  if (motifs.length === 0 && criteres.length === 0) motifs.push(message('cotation.grille-sans-critere', { grille: nom }))
  if (motifs.length > 0) return motifs
  const utiles = new Set<string>(COLONNES_DE_GRILLE.map(normaliser))
  return { nom, criteres: rattacherSituations(criteres), groupes, colonnesIgnorees: entetes.textes.filter((t) => t !== '' && !utiles.has(normaliser(t))) }
}

/** Une colonne que lisent deux critères de P05, P14 et P15 porte la situation elle-même, quel que soit son titre (COT-08). */
function rattacherSituations(criteres: readonly CritereDeGrille[]): CritereDeGrille[] {
  const aLire = criteres.filter(({ id, lecture, colonne }) => estCritereDeSituation(id) && lecture === 'booleen' && colonne >= 0)
  return criteres.map((critere) => {
    const partagee = aLire.includes(critere) && aLire.some(({ id, colonne }) => id !== critere.id && colonne === critere.colonne)
    return partagee ? { ...critere, lecture: 'situation' } : critere
  })
}

function verifierEntetes(entetes: Entetes, grille: string): Message[] {
  const motifs: Message[] = []
  for (const colonne of COLONNES_DE_GRILLE) {
    const rang = entetes.rang(colonne)
    if (rang === EN_DOUBLE) motifs.push(message('cotation.colonne-de-grille-double', { grille, colonne }))
    if (rang === -1 && (colonne === 'critère' || colonne === 'points')) {
      const lus = entetes.textes.filter((t) => t !== '').join(', ')
      motifs.push(message('cotation.colonne-de-grille-absente', { grille, colonne, lus }))
    }
  }
  return motifs
}

function verifierModeDuGroupe(
  critere: CritereDeGrille,
  groupes: readonly string[],
  modes: Map<string, string>,
  motifs: Message[],
  grille: string,
): void {
  if (critere.groupe < 0 || critere.mode === 'somme') return
  const groupe = groupes[critere.groupe] ?? ''
  const mode = modes.get(groupe) ?? critere.mode
  modes.set(groupe, mode)
  if (mode !== critere.mode) motifs.push(message('cotation.modes-melanges', { grille, ligne: critere.ligne, groupe }))
}
