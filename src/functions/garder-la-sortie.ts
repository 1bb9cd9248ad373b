import type { CaseRendue, ResultatRendu } from '../textes'
import { redigerMessage } from '../textes'
import { codeDeLErreur, erreurDeCellule } from './erreurs-de-cellule'

/** Ce qu'Excel accepte dans une case. */
export type CaseExcel = number | string | boolean | CustomFunctions.Error
export type ValeurExcel = CaseExcel | CaseExcel[][]

/**
 * Dernier filet avant Excel. Une valeur qu'il ne sait pas transporter y ferait pire qu'une erreur : `NaN` dans un tableau
 * s'affiche 0, un entier `BigInt` bloque la réponse de toutes les fonctions du classeur.
 */
export function garderLaSortie(valeur: ResultatRendu['valeur']): ValeurExcel {
  if (!Array.isArray(valeur)) {
    const gardee = garderCase(valeur)
    if (gardee instanceof CustomFunctions.Error) throw gardee
    return gardee
  }
  const lignes: readonly unknown[] = valeur
  if (!estRectangle(lignes)) throw erreurInterne()
  return lignes.map((ligne) => ligne.map(garderCase))
}

function estRectangle(lignes: readonly unknown[]): lignes is readonly (readonly unknown[])[] {
  const [premiere] = lignes
  if (!Array.isArray(premiere) || premiere.length === 0) return false
  return lignes.every((ligne) => Array.isArray(ligne) && ligne.length === premiere.length)
}

function garderCase(valeur: unknown): CaseExcel {
  if (typeof valeur === 'string' || typeof valeur === 'boolean') return valeur
  if (typeof valeur === 'number') return Number.isFinite(valeur) ? valeur : nombreImpossible()
  if (estErreurDeCase(valeur)) return erreurDeCellule(codeDeLErreur(valeur.erreur), valeur.message)
  return erreurInterne()
}

function estErreurDeCase(valeur: unknown): valeur is Extract<CaseRendue, { readonly erreur: string }> {
  return typeof valeur === 'object' && valeur !== null && 'erreur' in valeur && 'message' in valeur
}

function nombreImpossible(): CustomFunctions.Error {
  const phrase = redigerMessage({ id: 'functions.nombre-impossible', donnees: {} })
  return erreurDeCellule(CustomFunctions.ErrorCode.invalidNumber, phrase)
}

export function erreurInterne(): CustomFunctions.Error {
  return erreurDeCellule(CustomFunctions.ErrorCode.invalidValue, redigerMessage({ id: 'functions.erreur-interne', donnees: {} }))
}
