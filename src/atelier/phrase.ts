import { message } from '../regles'
import type { Donnee } from '../regles'
import { redigerMessage } from '../textes'

/** Phrase de l'atelier, par son identifiant sans préfixe. */
export function phrase(id: string, donnees: Readonly<Record<string, Donnee>> = {}): string {
  return sansCoupure(redigerMessage(message(`atelier.${id}`, donnees)))
}

/** Un guillemet ou un deux-points ne passe pas seul à la ligne. */
function sansCoupure(texte: string): string {
  return texte.replace(/« /g, '«\u00A0').replace(/ (?=[»:;?!%])/g, '\u00A0')
}
