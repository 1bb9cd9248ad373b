import type { Plage, Valeur } from '../../../src/classeur/port'
import { estErreurDeFormule, estNonEvaluee, evaluer, lireFormule } from '../../../src/formules'
import type { ClasseurSimule } from '../modele/classeur'
import { placesDe, rang } from '../modele/feuille'
import type { FeuilleSimulee, ValeurDeCellule } from '../modele/feuille'

export type FormulesNatives = Readonly<Record<string, Valeur>> | 'evaluees'

/** Dit si une formule est d’Excel : les appels seuls à nos fonctions vont au complément. */
export type EstNative = (formule: string, feuille: string) => boolean

/**
 * Recalcule les formules d’Excel d’un classeur simulé, chacune après celles qu’elle lit : un essai qui remplit beaucoup de
 * tables n’a pas à dicter le résultat de chaque formule.
 * @throws Error formule illisible, circulaire, ou que l’évaluateur ne sait pas faire
 */
export function recalculerLesNatives(classeur: ClasseurSimule, estNative: EstNative): void {
  const faites = new Map<string, Valeur>()
  const enRoute = new Set<string>()

  function valeurDe(feuille: FeuilleSimulee, ligne: number, colonne: number): Valeur {
    const cellule = feuille.cellule(ligne, colonne)
    if (cellule === undefined) return null
    const { formule, valeur } = cellule
    if (formule === undefined || !estNative(formule, feuille.nom)) return sansMessage(valeur)
    const place = `${feuille.id}${rang(ligne, colonne)}`
    const faite = faites.get(place)
    if (faite !== undefined) return faite
    if (enRoute.has(place)) throw new Error(`formule circulaire : ${feuille.nom}, ${formule}`)
    enRoute.add(place)
    const calculee = calculer(formule, feuille, ligne, colonne)
    faites.set(place, calculee)
    feuille.poser(ligne, colonne, { valeur: calculee ?? 0, formule })
    return calculee
  }

  function calculer(formule: string, feuille: FeuilleSimulee, ligne: number, colonne: number): Valeur {
    const lue = lireFormule(formule, 'en')
    if (estErreurDeFormule(lue)) throw new Error(`formule illisible : ${formule}`)
    const evaluation = evaluer(lue.racine, { feuille: feuille.nom, ligne, colonne, lire })
    if (estNonEvaluee(evaluation)) throw new Error(`formule non évaluée (${evaluation.nonEvaluee}) : ${formule}`)
    return evaluation.valeurs[0]?.[0] ?? 0
  }

  /** Une plage de colonnes entières s’arrête à la dernière ligne remplie. */
  function lire(plage: Plage): readonly (readonly Valeur[])[] {
    const feuille = classeur.feuille(plage.feuille)
    const utile = feuille.plageUtilisee(plage, true)
    const lignes = utile === null ? 1 : utile.ligne + utile.lignes - plage.ligne
    const colonnes = utile === null ? 1 : utile.colonne + utile.colonnes - plage.colonne
    return Array.from({ length: lignes }, (_rangee, i) =>
      Array.from({ length: colonnes }, (_case, j) => valeurDe(feuille, plage.ligne + i, plage.colonne + j)),
    )
  }

  for (const feuille of classeur.feuilles) {
    const utile = feuille.plageUtilisee({ ligne: 0, colonne: 0, lignes: 1_048_576, colonnes: 16_384 }, true)
    if (utile !== null) for (const [ligne, colonne] of placesDe(utile)) valeurDe(feuille, ligne, colonne)
  }
}

function sansMessage(valeur: ValeurDeCellule): Valeur {
  return typeof valeur === 'object' ? { erreur: valeur.erreur } : valeur
}
