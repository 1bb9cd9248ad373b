import { normaliser } from '../../socle/normaliser'
import { lireReservataire } from '../reservataire'

/** Vrai si le réservataire écrit est l'État, dit aussi préfet ou nommé par une part de son contingent. */
export function estLEtat(texte: string | null): boolean {
  if (texte === null) return false
  const lu = lireReservataire(texte)
  if (lu === 'État' || lu === 'agents' || lu === 'prioritaires') return true
  return /^(?:l )?etat\b|\bprefete?\b|\bprefecture\b/.test(normaliser(texte))
}
