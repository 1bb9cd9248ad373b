import type { Ecriture } from '../../../remplissage'
import type { AuditDuClasseur, Reglages } from '../../cas-usage/audit/auditer-classeur'
import type { Filtre } from '../../cas-usage/audit/filtrer-constats'
import { SANS_FILTRE } from '../../cas-usage/audit/filtrer-constats'
import type { ConstatMontre } from '../../cas-usage/audit/montrer-constats'
import { jourDAujourdhui } from '../../cas-usage/tableaux/jour'

/** Un audit fait, l’heure à laquelle le classeur a été lu (« 14:32 »), et ce qu’on en a corrigé depuis, par constat. */
export interface Rendu {
  readonly fait: AuditDuClasseur
  readonly heure: string
  readonly corrections: Readonly<Record<string, Ecriture>>
}

/** Ce que l’écran retrouve après un passage par l’accueil. */
export interface Garde {
  readonly reglages: Reglages
  /** `null` : rien d’audité encore. */
  readonly rendu: Rendu | null
  readonly filtre: Filtre
}

export function gardeDeDepart(): Garde {
  return { reglages: { exclues: [], jour: jourDAujourdhui(), periode: null, cible: null }, rendu: null, filtre: SANS_FILTRE }
}

/** Retient ce qui a été écrit pour un constat. */
export function avecCorrection(garde: Garde, constat: string, ecriture: Ecriture): Garde {
  const { rendu } = garde
  return rendu === null ? garde : { ...garde, rendu: { ...rendu, corrections: { ...rendu.corrections, [constat]: ecriture } } }
}

export function heureDuPoste(maintenant = new Date()): string {
  return maintenant.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' })
}

/** Ce qui désigne un constat d’un audit à l’autre du même classeur. */
export function clefDe({ constat: { id }, adresse }: ConstatMontre): string {
  return `${id} ${adresse ?? ''}`
}
