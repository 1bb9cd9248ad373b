import { ESPACE_DE_NOMS, trouverFonction } from '../../catalogue'
import { enfants, estErreurDeFormule, lireFormule } from '../../formules'
import type { Noeud, NoeudAppel } from '../../formules'
import type { Message } from '../../regles'
import type { CelluleApercue } from '../types'
import { nommerCellules } from './nommer-cellules'

/** Fonctions d'Excel dont le résultat est un rectangle. */
const DEBORDENT = new Set([
  'BYCOL', 'BYROW', 'CHOOSECOLS', 'CHOOSEROWS', 'DROP', 'EXPAND', 'FILTER', 'FREQUENCY', 'GROUPBY', 'GROWTH', 'HSTACK',
  'LINEST', 'LOGEST', 'MAKEARRAY', 'MAP', 'MINVERSE', 'MMULT', 'MUNIT', 'PIVOTBY', 'RANDARRAY', 'SCAN', 'SEQUENCE', 'SORT',
  'SORTBY', 'TAKE', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'TRANSPOSE', 'TREND', 'UNIQUE', 'VSTACK', 'WRAPCOLS', 'WRAPROWS',
])

/** Fonctions d'Excel qui ne rendent qu'une valeur, même d'un rectangle. */
const REDUISENT = new Set(['AND', 'AVERAGE', 'COLUMNS', 'COUNT', 'COUNTA', 'COUNTBLANK', 'MAX', 'MEDIAN', 'MIN', 'OR', 'ROWS', 'SUM', 'SUMPRODUCT'])

/**
 * Une formule dont le résultat peut couvrir d'autres cellules ne se remettrait pas à l'identique : elle ne se remplace pas d'ici.
 */
export function debordementsEcrases(feuille: string, cellules: readonly CelluleApercue[]): readonly Message[] {
  const ancres = cellules.filter(({ sort, avant }) => sort === 'changee' && avant.formule !== null && peutDeborder(avant.formule))
  if (ancres.length === 0) return []
  return [
    {
      id: 'remplissage.debordement',
      donnees: { cellules: nommerCellules(feuille, ancres) },
    },
  ]
}

function peutDeborder(formule: string): boolean {
  const lue = lireFormule(formule, 'en')
  return !estErreurDeFormule(lue) && rendUnePlage(lue.racine)
}

/** Vrai si le nœud, ou ce qu'il transmet de ses opérandes, peut être un rectangle. */
function rendUnePlage(noeud: Noeud): boolean {
  switch (noeud.genre) {
    case 'suffixe':
      return noeud.operateur === '#' || rendUnePlage(noeud.operande)
    case 'appel':
      return appelRendUnePlage(noeud)
    default:
      return enfants(noeud).some(rendUnePlage)
  }
}

function appelRendUnePlage({ nom, arguments: args }: NoeudAppel): boolean {
  if (nom.startsWith(`${ESPACE_DE_NOMS}.`) && trouverFonction(nom)?.forme === 'plage') return true
  if (DEBORDENT.has(nom)) return true
  if (REDUISENT.has(nom) || (nom === 'INDEX' && viseUneCellule(args))) return false
  return args.some(rendUnePlage)
}

/** `INDEX(plage;ligne;colonne)` rend une cellule, sauf si l'un des deux rangs est omis ou nul. */
function viseUneCellule([, ligne, colonne]: readonly Noeud[]): boolean {
  return [ligne, colonne].every((rang) => rang !== undefined && rang.genre !== 'vide' && !(rang.genre === 'nombre' && rang.valeur === 0))
}
