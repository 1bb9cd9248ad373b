import type { Brut } from '../../../catalogue'
import { ecrireAdresse } from '../../../classeur/adresse'
import { estErreur } from '../../../classeur/port'
import type { Classeur, Plage } from '../../../classeur/port'
import { message } from '../../../regles'
import type { Message } from '../../../regles'
import { nommerCellules } from '../../../remplissage'

/** Une grille tient en quelques dizaines de lignes : au-delà, une autre plage a été choisie par mégarde. */
const CELLULES_DE_GRILLE_MAX = 20_000

/** Cellules d’une grille, titres compris, ou pourquoi cette plage n’en est pas une. */
export async function lireGrille(classeur: Classeur, plage: Plage): Promise<readonly (readonly Brut[])[] | Message> {
  const cellules = plage.lignes * plage.colonnes
  if (cellules > CELLULES_DE_GRILLE_MAX) return message('volet.coter.grille-trop-grande', { plage: ecrireAdresse(plage), cellules })
  const { valeurs } = await classeur.lire(plage)
  const fautives: { readonly ligne: number; readonly colonne: number }[] = []
  const lignes = valeurs.map((rangee, i) =>
    rangee.map((valeur, j): Brut => {
      if (!estErreur(valeur)) return valeur
      fautives.push({ ligne: plage.ligne + i, colonne: plage.colonne + j })
      return null
    }),
  )
  return fautives.length === 0 ? lignes : message('volet.coter.grille-en-erreur', { cellules: nommerCellules(plage.feuille, fautives) })
}
