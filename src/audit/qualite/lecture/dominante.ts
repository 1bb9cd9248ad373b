import type { FeuilleFigee, FormuleFigee } from '../../../classeur/instantane'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { ColonneExaminee } from './colonnes'
import type { Forme } from './forme'
import { formesDe } from './formes'

const repartitions = new WeakMap<ColonneExaminee, ReadonlyMap<Forme, readonly FormuleFigee[]>>()

/** Formules d'une colonne, par forme, dans l'ordre ; une fois par colonne. */
export function repartir({ feuille }: TableauReconnu, colonne: ColonneExaminee): ReadonlyMap<Forme, readonly FormuleFigee[]> {
  const connue = repartitions.get(colonne) ?? repartirFormules(feuille, colonne)
  repartitions.set(colonne, connue)
  return connue
}

function repartirFormules(feuille: FeuilleFigee, { formules }: ColonneExaminee): ReadonlyMap<Forme, readonly FormuleFigee[]> {
  const { de } = formesDe(feuille)
  const parForme = new Map<Forme, FormuleFigee[]>()
  let [derniere, suite]: [Forme | null, FormuleFigee[]] = [null, []]
  for (const formule of formules) {
    const forme = de(formule)
    if (forme === null) continue
    if (forme !== derniere) {
      suite = parForme.get(forme) ?? []
      parForme.set(forme, suite)
      derniere = forme
    }
    suite.push(formule)
  }
  return parForme
}

/** La formule recopiée dans plus de la moitié des formules de la colonne ; `null` si aucune ne l'emporte. */
export function formeDominante(tableau: TableauReconnu, colonne: ColonneExaminee): Forme | null {
  for (const [forme, cellules] of repartir(tableau, colonne)) if (2 * cellules.length > colonne.formules.length) return forme
  return null
}
