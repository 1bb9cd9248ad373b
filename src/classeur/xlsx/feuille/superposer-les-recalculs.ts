import { natureDe } from '../../instantane'
import type { Valeur } from '../../port'
import type { figerCellules } from './figer-feuille'
import type { PosesDeFeuille } from './pose'

type Cellules = ReturnType<typeof figerCellules>

/** Valeurs qu'un recalcul en mémoire a données aux formules : un fichier peut n'en garder aucune. */
export function superposerLesRecalculs(cellules: Cellules, poses: PosesDeFeuille): Cellules {
  if (poses.size === 0) return cellules
  const recalculee = (ligne: number, colonne: number): Valeur | undefined => {
    const pose = poses.get(ligne)?.get(colonne)
    return pose?.genre === 'recalcul' ? pose.valeur : undefined
  }
  const formule: Cellules['formule'] = (ligne, colonne) => {
    const lue = cellules.formule(ligne, colonne)
    return lue === null || recalculee(ligne, colonne) === undefined ? lue : { ...lue, calculee: true }
  }
  return {
    ...cellules,
    valeur: (ligne, colonne) => recalculee(ligne, colonne) ?? cellules.valeur(ligne, colonne),
    nature: (ligne, colonne) => {
      const valeur = recalculee(ligne, colonne)
      return valeur === undefined ? cellules.nature(ligne, colonne) : natureDe(valeur)
    },
    nombre: (ligne, colonne) => {
      const valeur = recalculee(ligne, colonne)
      return valeur === undefined ? cellules.nombre(ligne, colonne) : typeof valeur === 'number' ? valeur : NaN
    },
    formule,
    formules: cellules.formules.map((lue) => formule(lue.ligne, lue.colonne) ?? lue),
  }
}
