import type { FeuilleFigee, FormuleFigee, Instantane } from '../../../classeur/instantane'
import type { Plage, Valeur } from '../../../classeur/port'
import { estErreurDeFormule, estNonEvaluee, evaluer, lireFormule, PlageTropGrande } from '../../../formules'
import { feuilleNommee, resoudre } from './references'

/** Cellules lues d'une plage au-delà desquelles on ne calcule pas : la valeur attendue n'est alors pas dite. */
const CELLULES_MAX = 200_000

/** Ce que vaut une formule d'après les cellules du classeur ; `null` si le moteur ne sait pas, ou s'il trouve une erreur. */
export function calculer(instantane: Instantane, feuille: FeuilleFigee, formule: FormuleFigee, texte = formule.formule): number | string | null {
  const valeur = evaluerDans(instantane, feuille, formule, texte)
  return typeof valeur === 'number' || typeof valeur === 'string' ? valeur : null
}

/** Résultat d'une formule, erreur comprise ; `undefined` si le moteur ne sait pas l'évaluer. */
export function evaluerDans(instantane: Instantane, feuille: FeuilleFigee, formule: FormuleFigee, texte = formule.formule): Valeur | undefined {
  const lue = lireFormule(texte, 'en')
  if (estErreurDeFormule(lue)) return undefined
  const { ligne, colonne } = formule
  const evaluation = evaluer(lue.racine, {
    feuille: feuille.nom,
    ligne,
    colonne,
    lire: (plage) => lirePlage(instantane, plage),
    ...resoudre(instantane, feuille, formule),
    date1904: instantane.date1904,
  })
  return estNonEvaluee(evaluation) ? undefined : evaluation.valeurs[0]?.[0]
}

function lirePlage(instantane: Instantane, { feuille: nom, ligne, colonne, lignes, colonnes }: Plage): Valeur[][] {
  const feuille = feuilleNommee(instantane, nom)
  if (feuille === undefined) return []
  const hauteur = Math.min(lignes, Math.max(0, feuille.lignes - ligne))
  const largeur = Math.min(colonnes, Math.max(0, feuille.colonnes - colonne))
  if (hauteur * largeur > CELLULES_MAX) throw new PlageTropGrande(nom)
  return Array.from({ length: hauteur }, (_, i) => Array.from({ length: largeur }, (_cellule, j) => feuille.valeur(ligne + i, colonne + j)))
}
