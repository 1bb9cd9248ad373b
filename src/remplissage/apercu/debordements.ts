import { ESPACE_DE_NOMS, trouverFonction } from '../../catalogue'
import { estErreurDeFormule, lireFormule, parcourir } from '../../formules'
import type { Message } from '../../regles'
import type { CelluleApercue } from '../types'
import { nommerCellules } from './nommer-cellules'

/** Fonctions d'Excel dont le résultat est un rectangle. */
const DEBORDENT = new Set([
  'BYCOL', 'BYROW', 'CHOOSECOLS', 'CHOOSEROWS', 'DROP', 'EXPAND', 'FILTER', 'FREQUENCY', 'GROUPBY', 'GROWTH', 'HSTACK',
  'LINEST', 'LOGEST', 'MAKEARRAY', 'MAP', 'MINVERSE', 'MMULT', 'MUNIT', 'PIVOTBY', 'RANDARRAY', 'SCAN', 'SEQUENCE', 'SORT',
  'SORTBY', 'TAKE', 'TEXTSPLIT', 'TOCOL', 'TOROW', 'TRANSPOSE', 'TREND', 'UNIQUE', 'VSTACK', 'WRAPCOLS', 'WRAPROWS',
])

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
  if (estErreurDeFormule(lue)) return false
  return parcourir(lue.racine).some((noeud) => {
    if (noeud.genre === 'suffixe') return noeud.operateur === '#'
    if (noeud.genre !== 'appel') return false
    return noeud.nom.startsWith(`${ESPACE_DE_NOMS}.`) ? trouverFonction(noeud.nom)?.forme === 'plage' : DEBORDENT.has(noeud.nom)
  })
}
