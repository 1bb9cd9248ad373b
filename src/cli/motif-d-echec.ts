import { messageErreurClasseur } from '../classeur/message-erreur'
import { ErreurClasseur } from '../classeur/port'
import type { Message } from '../regles'
import { ErreurDeRemplissage } from '../remplissage'
import { CODES } from './codes'
import type { Code } from './codes'
import { ErreurDeCommande } from './erreurs'

/** Ce qu'un échec fait dire à la commande, et le code qu'il fait rendre ; ce qui n'est pas prévu est une erreur interne. */
export function motifDEchec(cause: unknown): { readonly motif: Message; readonly code: Code } {
  if (cause instanceof ErreurDeCommande) return { motif: cause.motif, code: cause.code }
  if (cause instanceof ErreurDeRemplissage) return { motif: cause.motif, code: CODES.refuse }
  if (cause instanceof ErreurClasseur) return { motif: messageErreurClasseur(cause), code: CODES.refuse }
  const detail = cause instanceof Error ? cause.message : String(cause)
  return { motif: { id: 'cli.erreur-interne', donnees: { detail } }, code: CODES.erreurInterne }
}
