import { CellValueType } from '@univerjs/presets'
import type { ICellData, Nullable } from '@univerjs/presets'
import { estErreur } from '../../classeur/port'
import type { Valeur } from '../../classeur/port'
import { erreurAnglaise, erreurFrancaise } from './erreurs'

/** Valeur d'une cellule de la grille, formats ignorés. */
export function valeurDeCellule(cellule: Nullable<ICellData>): Valeur {
  const brute = cellule?.v ?? texteRiche(cellule)
  if (brute === null || brute === undefined) return null
  if (cellule?.t === CellValueType.BOOLEAN) return brute === true || Number(brute) === 1 || String(brute).toUpperCase() === 'TRUE'
  if (typeof brute !== 'string') return brute
  if (cellule?.t === CellValueType.FORCE_STRING) return brute
  if (cellule?.t === CellValueType.NUMBER && brute.trim() !== '' && Number.isFinite(Number(brute))) return Number(brute)
  const erreur = erreurFrancaise(brute)
  return erreur === null ? brute : { erreur }
}

function texteRiche(cellule: Nullable<ICellData>): string | undefined {
  return cellule?.p?.body?.dataStream.replace(/[\r\n]+$/, '').replace(/\r/g, '\n')
}

/**
 * Contenu à poser dans la grille. Les champs absents y laisseraient l'ancien contenu : ils sont donc nuls, jamais omis.
 * Le style n'en fait pas partie.
 */
export function celluleDeValeur(valeur: Valeur): ICellData {
  const vide: ICellData = { v: null, f: null, si: null, p: null, t: null }
  if (valeur === null) return vide
  if (typeof valeur === 'number') return { ...vide, v: valeur, t: CellValueType.NUMBER }
  if (typeof valeur === 'boolean') return { ...vide, v: valeur ? 1 : 0, t: CellValueType.BOOLEAN }
  if (estErreur(valeur)) return { ...vide, v: erreurAnglaise(valeur.erreur), t: CellValueType.STRING }
  // Un texte qui a la forme d'un code d'erreur serait relu comme une erreur.
  return { ...vide, v: valeur, t: erreurFrancaise(valeur) === null ? CellValueType.STRING : CellValueType.FORCE_STRING }
}

/** Formule anglaise avec, s'il est connu, son résultat déjà calculé. */
export function celluleDeFormule(formule: string, valeur: Valeur): ICellData {
  return { ...celluleDeValeur(valeur), f: formule }
}
