import type { Plage, Valeur } from '../../src/classeur/port'
import { estErreurDeFormule, estNonEvaluee, evaluer, lireFormule } from '../../src/formules'
import type { Contexte, Evaluation } from '../../src/formules'

type Lignes = readonly (readonly Valeur[])[]

/** Contexte d'une formule posée en `Feuil1!Z1`, sur les feuilles données à partir de A1. */
export function contexte(feuilles: Readonly<Record<string, Lignes>>, options: Partial<Contexte> = {}): Contexte {
  return { feuille: 'Feuil1', ligne: 0, colonne: 25, lire: (plage) => lire(feuilles, plage), ...options }
}

function lire(feuilles: Readonly<Record<string, Lignes>>, { feuille, ligne, colonne, lignes, colonnes }: Plage): Lignes {
  const remplies = feuilles[feuille]
  if (remplies === undefined) return [[{ erreur: '#REF!' }]]
  return remplies.slice(ligne, ligne + lignes).map((cases) => cases.slice(colonne, colonne + colonnes))
}

export function evaluerTexte(formule: string, feuil1: Lignes = [], options: Partial<Contexte> = {}): Evaluation {
  const lue = lireFormule(formule, 'fr')
  if (estErreurDeFormule(lue)) throw new Error(`${formule} : ${lue.motif.id}`)
  return evaluer(lue.racine, contexte({ Feuil1: feuil1 }, options))
}

/** Valeur seule, rectangle, ou `?raison` quand le moteur ne sait pas ; une erreur devient son code. */
export function valeurDe(formule: string, feuil1: Lignes = [], options: Partial<Contexte> = {}): unknown {
  const evaluation = evaluerTexte(formule, feuil1, options)
  if (estNonEvaluee(evaluation)) return `?${evaluation.motif.id.replace('formules.non-evaluee-', '')}`
  const montrees = evaluation.valeurs.map((ligne) => ligne.map((valeur) => (typeof valeur === 'object' && valeur !== null ? valeur.erreur : valeur)))
  return montrees.length === 1 && montrees[0]?.length === 1 ? montrees[0][0] : montrees
}
