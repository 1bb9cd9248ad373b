import type { TableauReconnu } from '../../reconnaissance/types'
import type { ColonneExaminee } from './colonnes'
import type { Forme } from './forme'
import { formesDe } from './formes'

/** La formule recopiée dans plus de la moitié des formules de la colonne ; `null` si aucune ne l'emporte. */
export function formeDominante({ feuille }: TableauReconnu, { formules }: ColonneExaminee): Forme | null {
  const { de } = formesDe(feuille)
  const comptes = new Map<Forme, number>()
  for (const formule of formules) {
    const forme = de(formule)
    if (forme !== null) comptes.set(forme, (comptes.get(forme) ?? 0) + 1)
  }
  for (const [forme, nombre] of comptes) if (2 * nombre > formules.length) return forme
  return null
}
