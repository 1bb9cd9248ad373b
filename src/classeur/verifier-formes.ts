import { ecrireAdresse, verifierPlage } from './adresse'
import { ErreurClasseur } from './port'
import type { MiseEnFormeSituee } from './port'

/** Bornes d'Excel : largeur d'une colonne en caractères, longueur d'un format de nombre. */
export const LARGEUR_MAX = 255
export const FORMAT_MAX = 255

/**
 * Contrôle commun à tous les adaptateurs, avant la première mise en forme.
 * @throws ErreurClasseur `plage-invalide` ; `valeur-illisible` pour une largeur ou un format qu'Excel n'accepte pas
 */
export function verifierFormes(formes: readonly MiseEnFormeSituee[]): void {
  for (const { plage, largeur, format } of formes) {
    verifierPlage(plage)
    const cellule = ecrireAdresse(plage)
    if (largeur !== undefined && !(largeur > 0 && largeur <= LARGEUR_MAX)) {
      throw new ErreurClasseur('valeur-illisible', { cellule, lu: `largeur ${largeur}` })
    }
    if (format !== undefined && (format.trim() === '' || format.length > FORMAT_MAX)) {
      throw new ErreurClasseur('valeur-illisible', { cellule, lu: `format ${format}` })
    }
  }
}
