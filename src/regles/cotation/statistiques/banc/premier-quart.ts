import { mediane, noteDeRang, rangDuPremierQuart } from '../ordre'

/** Premier quart d'un lot : les notes d'au moins `seuil`, ex æquo compris ; il peut donc compter plus du quart des demandes. */
export interface PremierQuart {
  readonly mediane: number
  readonly seuil: number
  readonly effectif: number
  readonly prioritaires: number
}

/**
 * Médiane et premier quart de `notes` (au moins une). `tampon`, de même longueur, est réordonné ; `membres[i]` reçoit 1 si la
 * note `i` est du premier quart.
 */
export function delimiterPremierQuart(notes: Float64Array, prioritaires: Uint8Array, tampon: Float64Array, membres: Uint8Array): PremierQuart {
  const n = notes.length
  tampon.set(notes)
  const centrale = mediane(tampon, n)
  const seuil = noteDeRang(tampon, n, rangDuPremierQuart(n))
  let effectif = 0
  let retenus = 0
  for (let i = 0; i < n; i += 1) {
    const membre = (notes[i] as number) >= seuil ? 1 : 0
    membres[i] = membre
    effectif += membre
    retenus += membre & (prioritaires[i] as number)
  }
  return { mediane: centrale, seuil, effectif, prioritaires: retenus }
}
