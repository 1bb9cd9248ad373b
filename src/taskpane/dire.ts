import { message } from '../regles'
import type { Donnee } from '../regles'
import { redigerMessage, sansCoupure } from '../textes'

/** Phrase du volet : `dire('accueil.titre')` lit `volet.accueil.titre`. */
export function dire(id: string, donnees: Readonly<Record<string, Donnee>> = {}): string {
  return sansCoupure(redigerMessage(message(`volet.${id}`, donnees)))
}
