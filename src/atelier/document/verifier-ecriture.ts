import { ErreurClasseur, estFormule } from '../../classeur/port'
import type { Classeur, CodeErreurClasseur, Plage, Saisie } from '../../classeur/port'

/** Refus qui ne dépendent que du fichier ; les autres se jugent sur la grille, que le témoin ne suit pas. */
const DURABLES: ReadonlySet<CodeErreurClasseur> = new Set(['feuille-protegee', 'en-tete-de-tableau'])

/**
 * Demande au fichier ouvert s'il accepterait cette écriture, pour refuser tout de suite ce que l'enregistrement refuserait.
 * @throws ErreurClasseur `feuille-protegee`, `en-tete-de-tableau`
 */
export async function verifierEcriture(temoin: Classeur, plage: Plage, contenu: readonly (readonly Saisie[])[]): Promise<void> {
  // Le témoin ne calcule pas : toute formule y porte une valeur, quelle qu'elle soit.
  const completes = contenu.map((rangee) => rangee.map((saisie) => (estFormule(saisie) ? { formule: saisie.formule, valeur: 0 } : saisie)))
  try {
    await temoin.ecrire(plage, completes)
  } catch (erreur) {
    if (erreur instanceof ErreurClasseur && DURABLES.has(erreur.code)) throw erreur
  }
}
