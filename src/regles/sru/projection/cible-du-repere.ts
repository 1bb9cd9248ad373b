import { parametreEmploye } from '../../com'
import { P_CIBLE_BASSE, P_CIBLE_HAUTE } from '../../parametres/sru'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { PERIODE_PAR_DEFAUT, PERIODES } from '../../socle/periode'
import type { ParametreEmploye } from '../../socle/resultat'
import type { Cible } from '../taux-et-ecart'
import { estCible } from '../taux-et-ecart'

/** Première et dernière années civiles qu'un calcul regarde ; `null` quand il ne nomme aucune année. */
export type Annees = readonly [premiere: number, derniere: number] | null

/** Le référentiel des périodes triennales commence en 2002 (SRU-21) ; au-delà de 2100, ce n'est plus une année d'inventaire. */
const ANNEE_MIN = 2002
const ANNEE_MAX = 2100

export function estAnneeDInventaire(annee: number): boolean {
  return annee >= ANNEE_MIN && annee <= ANNEE_MAX
}

export function bornesDAnnee(): { readonly min: string; readonly max: string } {
  return { min: String(ANNEE_MIN), max: String(ANNEE_MAX) }
}

/** Motif de refus d'une cible hors de la liste légale (SRU-01) ; `null` si elle est admise ou absente. */
export function refusDeCible(cible: number | null): Message | null {
  if (cible === null || estCible(cible)) return null
  return message(cible === 0 ? 'sru.cible-nulle' : 'sru.cible-hors-liste', { lu: cible })
}

/** Cible telle que chaque période touchée la porte ; sans année nommée, telle que la porte la période par défaut. */
export function parametresDeCible(cible: Cible, annees: Annees): ParametreEmploye[] {
  const parametre = cible === 20 ? P_CIBLE_BASSE : P_CIBLE_HAUTE
  return periodesTouchees(annees).map(({ du }) => parametreEmploye(parametre, du))
}

/** Une période non confirmée que le calcul touche se dit ; une année d'après la dernière période connue aussi. */
export function alertesDesAnnees(annees: Annees): Message[] {
  const alertes = periodesTouchees(annees)
    .filter(({ aVerifier }) => aVerifier)
    .map(({ periode }) => message('sru.periode-a-verifier', { periode }))
  const derniereConnue = Math.max(...PERIODES.map(({ au }) => Number(au.slice(0, 4))))
  if (annees !== null && annees[1] > derniereConnue) {
    alertes.push(message('sru-projection.apres-les-periodes', { derniere: String(derniereConnue) }))
  }
  return alertes
}

function periodesTouchees(annees: Annees): FichePeriode[] {
  if (annees === null) return PERIODES.filter(({ periode }) => periode === PERIODE_PAR_DEFAUT)
  const [premiere, derniere] = annees
  return PERIODES.filter(({ du, au }) => Number(du.slice(0, 4)) <= derniere && premiere <= Number(au.slice(0, 4)))
}
