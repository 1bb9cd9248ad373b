import type { Classeur } from '../../../classeur/port'
import type { Message } from '../../../regles'
import { lireTableauDeFeuille } from '../../../remplissage'
import type { TableLue } from './table-lue'

/**
 * Lit une feuille comme un tableau de communes. Rend pourquoi elle ne s’y prête pas.
 * @throws ErreurClasseur feuille absente, classeur occupé
 */
export async function lireFeuille(classeur: Pick<Classeur, 'plageUtile' | 'lire'>, feuille: string): Promise<TableLue | Message> {
  const tableau = await lireTableauDeFeuille(classeur, feuille)
  return 'id' in tableau ? tableau : { ...tableau, nom: feuille, anomalies: [] }
}
