import type { FichierLu } from '../../donnees'
import { lireTableauDeFeuille } from '../../remplissage'
import { redigerMessage } from '../../textes'
import { ouvrirClasseur } from '../classeur/fichiers'
import { choisirFeuille, donneesRefusees, estUnClasseur, lireCsv } from '../classeur/sources'
import { ErreurDUsage } from '../erreurs'

/** Titres et lignes de texte d'un fichier de données, et ce que sa lecture a signalé. */
export type TableauLu = Pick<FichierLu, 'entetes' | 'lignes' | 'ecartees' | 'anomalies'>

/**
 * Lit un fichier CSV, ou une feuille d'un classeur .xlsx ou .xlsm : celle qu'on nomme, la première à défaut.
 * @throws ErreurDeCommande fichier illisible ou refusé, ErreurDUsage feuille inconnue
 */
export async function lireTableau(chemin: string, feuille: string | undefined): Promise<TableauLu> {
  if (estUnClasseur(chemin)) return lireClasseur(chemin, feuille)
  if (feuille !== undefined) throw new ErreurDUsage('feuille-donnees-sans-classeur', { fichier: chemin })
  return lireCsv(chemin)
}

async function lireClasseur(chemin: string, demandee: string | undefined): Promise<TableauLu> {
  const classeur = await ouvrirClasseur(chemin)
  const tableau = await lireTableauDeFeuille(classeur, await choisirFeuille(classeur, chemin, demandee))
  if ('id' in tableau) throw donneesRefusees(chemin, redigerMessage(tableau))
  return { ...tableau, ecartees: [], anomalies: [] }
}
