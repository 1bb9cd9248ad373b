import { ecrireAdresse, verifierPlage } from './adresse'
import { ErreurClasseur } from './port'
import type { MiseEnFormeSituee } from './port'

/** Bornes d'Excel : largeur d'une colonne en caractères, longueur d'un format de nombre. */
export const LARGEUR_MAX = 255
const FORMAT_MAX = 255

/** Une cellule vide mise en forme s'écrit dans le fichier : au-delà, il deviendrait démesuré. */
const CELLULES_MAX = 2_000_000

/** Vrai si la mise en forme touche des cellules, et pas seulement la largeur de leurs colonnes. */
export function changeLesCellules({ format, gras, renvoiALaLigne }: MiseEnFormeSituee): boolean {
  return format !== undefined || gras !== undefined || renvoiALaLigne !== undefined
}

/** Vrai si la mise en forme règle la feuille elle-même : son filtre, sa page. */
export function changeLaFeuille({ liste, impression }: MiseEnFormeSituee): boolean {
  return liste !== undefined || impression !== undefined
}

/** @throws ErreurClasseur `plage-invalide` : l'aspect de trop de cellules changerait à la fois */
export function verifierEtendues(formes: readonly MiseEnFormeSituee[]): void {
  const trop = formes.find((forme) => changeLesCellules(forme) && forme.plage.lignes * forme.plage.colonnes > CELLULES_MAX)
  if (trop !== undefined) throw new ErreurClasseur('plage-invalide', { plage: ecrireAdresse(trop.plage) })
}

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
