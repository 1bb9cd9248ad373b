import { message } from '../regles'
import type { Donnee } from '../regles'
import { redigerMessage, sansCoupure } from '../textes'

/** Phrase de l'atelier, par son identifiant sans préfixe. */
export function phrase(id: string, donnees: Readonly<Record<string, Donnee>> = {}): string {
  return sansCoupure(redigerMessage(message(`atelier.${id}`, donnees)))
}
