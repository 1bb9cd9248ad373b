import type { Brut } from '../com'
import { ecrireBrut } from '../com'
import { normaliser } from '../socle/normaliser'

/** Code d'une liste fermée, sans égard à la casse, aux accents ni au féminin (« traitée » vaut « traité »). */
export function reconnaitreCode<C extends string>(codes: readonly C[], brut: Brut): C | undefined {
  const mots = normaliser(ecrireBrut(brut))
  return codes.find((code) => [normaliser(code), `${normaliser(code)}e`].includes(mots))
}

/** Cellule sans rien à lire. */
export function estBlanc(brut: Brut | undefined): brut is null | undefined | '' {
  return brut === null || brut === undefined || (typeof brut === 'string' && brut.trim() === '')
}

/** Texte d'une cellule, ou `null` si elle est blanche. */
export function lireTexte(brut: Brut | undefined): string | null {
  return estBlanc(brut) ? null : ecrireBrut(brut).trim()
}
