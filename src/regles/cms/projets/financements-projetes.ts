import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { plaiMinimum, plsMaximum, reglePls } from '../../sru'
import type { EntreeProjets, ProjetClasse } from './liste'
import { lignesDe } from './liste'
import type { Financement } from './typologies'
import { nombreDe } from './typologies'

export interface DonneesDePls {
  /** Taux de logement social, en points ; `null` = inconnu. */
  readonly taux: number | null
  /** Commune couverte par un PLH ; `null` = inconnu. */
  readonly couverte: boolean | null
}

/** Financements de la liste principale contre ceux que l'objectif demande, en logements ; `null` = inconnu. */
export interface Financements {
  readonly plai: number | null
  readonly pls: number | null
  readonly plaiManquants: number | null
  readonly plsEnTrop: number | null
  /** Maximum de PLS, ou les deux possibles quand rien ne décide entre eux. */
  readonly maximumPls: string
}

type Entree = Pick<EntreeProjets, 'periode' | 'lectures'> & DonneesDePls

/**
 * Compare les PLAI et les PLS projetés au minimum et au maximum de l'objectif retenu (SRU-10). Sous la base locative seule
 * (AMB-10), l'accession comprise dans l'objectif n'est pas connue ici : les deux écarts restent inconnus.
 */
export function projeterFinancements(retenus: readonly ProjetClasse[], objectif: number, entree: Entree): Financements {
  const { periode } = entree.periode
  const plai = totalDe(retenus, 'plai')
  const pls = totalDe(retenus, 'pls')
  const maxima = maximaDePls(objectif, entree)
  const ecarts = pls === null ? [] : maxima.map((maximum) => Math.max(0, pls - maximum))
  const baseInconnue = rangDe(entree.lectures, 'AMB-10') === 1
  return {
    plai,
    pls,
    plaiManquants: plai === null || baseInconnue ? null : Math.max(0, plaiMinimum(objectif, periode) - plai),
    plsEnTrop: baseInconnue || new Set(ecarts).size !== 1 ? null : (ecarts[0] ?? null),
    maximumPls: maxima.join(' ou '),
  }
}

/** Ce qui empêche de comparer les financements, ou le PLS au-dessus de son maximum. */
export function alertesDesFinancements(retenus: readonly ProjetClasse[], financements: Financements, entree: Entree): Message[] {
  const { plai, pls, plsEnTrop, maximumPls } = financements
  const alertes: Message[] = []
  if (rangDe(entree.lectures, 'AMB-10') === 1) alertes.push(message('projets.alerte.base-locative'))
  if (plai === null) alertes.push(inconnus(retenus, 'plai', 'PLAI'))
  if (pls === null) alertes.push(inconnus(retenus, 'pls', 'PLS'))
  else if (plsEnTrop === null && rangDe(entree.lectures, 'AMB-10') === 0) {
    alertes.push(message('projets.alerte.regle-pls', { pls, maxima: maximumPls }))
  } else if (plsEnTrop !== null && plsEnTrop > 0) alertes.push(message('projets.alerte.pls', { pls, maximum: maximumPls }))
  return alertes
}

function maximaDePls(objectif: number, { taux, couverte, periode: { periode } }: Entree): readonly number[] {
  const regle = reglePls(taux, couverte, periode)
  const regles = regle === null ? (['réduite', 'ordinaire'] as const) : [regle]
  return regles.map((possible) => plsMaximum(objectif, possible, periode))
}

/** Logements d'un financement dans la liste ; `null` dès qu'un projet ne le dit pas. */
export function totalDe(retenus: readonly ProjetClasse[], financement: Financement): number | null {
  return retenus.reduce<number | null>((somme, { chiffres, sociaux }) => {
    const nombre = nombreDe(chiffres, financement, sociaux)
    return somme === null || nombre === null ? null : somme + nombre
  }, 0)
}

function inconnus(retenus: readonly ProjetClasse[], financement: Financement, sigle: string): Message {
  const lignes = lignesDe(retenus.filter(({ chiffres, sociaux }) => nombreDe(chiffres, financement, sociaux) === null))
  return message('projets.alerte.financement-inconnu', { sigle, lignes })
}
