import type { Certitude } from '../../donnees'

const ORDRE: readonly Certitude[] = ['certaine', 'probable', 'possible']

/** Certitude la plus faible ; « certaine » quand il n'y en a aucune. */
export function laPlusFaible(certitudes: readonly Certitude[]): Certitude {
  return ORDRE[Math.max(0, ...certitudes.map((certitude) => ORDRE.indexOf(certitude)))] ?? 'possible'
}
