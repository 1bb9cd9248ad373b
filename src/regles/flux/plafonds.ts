import type { ParametreDate } from '../parametres'
import { P_COLLECTIVITES, P_ETAT, P_ETAT_AGENTS } from '../parametres/flux'
import type { Reservataire } from './reservataire'
import { famille } from './reservataire'

/** Plafond de chaque famille de réservataires qui en a un. */
export const PLAFONDS: Readonly<Record<'etat' | 'agents' | 'collectivites', ParametreDate>> = {
  etat: P_ETAT,
  agents: P_ETAT_AGENTS,
  collectivites: P_COLLECTIVITES,
}

/** Plafond d'un réservataire, en points de pourcentage ; `null` s'il n'en a pas. */
export function plafondDe(reservataire: Reservataire): number | null {
  const groupe = famille(reservataire)
  return groupe === 'libre' ? null : (PLAFONDS[groupe].serie[0]?.valeur ?? null)
}
