import { analyser } from './analyseur'
import { decouperEnJetons } from './lexeur'
import type { CodeLangue, ErreurDeFormule, Formule } from './types'

/** Longueur au-delà de laquelle Excel refuse une formule. */
const LONGUEUR_MAX = 8192

/**
 * Lit une formule, avec ou sans « = » de tête. Les noms de fonctions anglais sont admis dans une formule française ;
 * les séparateurs, eux, sont ceux de la langue.
 */
export function lireFormule(texte: string, langue: CodeLangue): Formule | ErreurDeFormule {
  if (texte.length > LONGUEUR_MAX) {
    return { motif: { id: 'formules.trop-longue', donnees: { longueur: texte.length, maximum: LONGUEUR_MAX } }, position: LONGUEUR_MAX }
  }
  const jetons = decouperEnJetons(texte, langue)
  if ('motif' in jetons) return jetons
  const racine = analyser(jetons, texte)
  return 'motif' in racine ? racine : { texte, langue, jetons, racine }
}
