import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import type { Saisie } from '../../../src/classeur/port'
import { fabriquerLivre } from '../../classeur/fabrique/livre'

/** Octets d’un vrai .xlsx portant ces feuilles, écrit par l’adaptateur de la maison. */
export async function classeurXlsx(
  feuilles: readonly { readonly nom: string; readonly contenu: readonly (readonly Saisie[])[] }[],
): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(fabriquerLivre({ feuilles: feuilles.map(({ nom }) => ({ nom })) }))
  for (const { nom, contenu } of feuilles) {
    const [premiere] = contenu
    if (premiere === undefined) continue
    await classeur.ecrire({ feuille: nom, ligne: 0, colonne: 0, lignes: contenu.length, colonnes: premiere.length }, contenu)
  }
  return classeur.enregistrer()
}
