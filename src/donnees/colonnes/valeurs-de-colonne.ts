import { lireCodeInsee } from '../valeurs/code-insee'
import { lireDrapeau } from '../valeurs/drapeau'
import { lireEffectif, lireMontant, nettoyer } from '../valeurs/nombre'
import { lireTauxDeFichier } from '../valeurs/taux'
import type { TypeDeValeur } from './notions'

/** Vrai si une cellule remplie a la forme d'une valeur de ce type. */
const CONVIENT: Readonly<Record<TypeDeValeur, (cellule: string) => boolean>> = {
  code: (cellule) => {
    const { code, propose } = lireCodeInsee(cellule)
    return code !== null || propose !== null
  },
  texte: () => true,
  effectif: (cellule) => typeof lireEffectif(cellule) === 'number',
  taux: (cellule) => {
    const lu = lireTauxDeFichier(cellule)
    return typeof lu !== 'string' && (lu.possible || lu.ecrit.endsWith('%'))
  },
  drapeau: (cellule) => typeof lireDrapeau(cellule) === 'boolean',
  montant: (cellule) => typeof lireMontant(cellule) === 'number',
}

const ECHANTILLON = 500

/** Cellules remplies d'une colonne, les premières seulement : il s'agit de reconnaître, non de contrôler. */
export function cellulesRemplies(lignes: readonly { readonly cellules: readonly string[] }[], colonne: number): readonly string[] {
  return lignes
    .slice(0, ECHANTILLON)
    .map(({ cellules }) => cellules[colonne] ?? '')
    .filter((cellule) => nettoyer(cellule) !== '')
}

/** Vrai si plus de la moitié des cellules remplies ne peuvent pas être de ce type. */
export function dementent(remplies: readonly string[], type: TypeDeValeur): boolean {
  return 2 * remplies.filter((cellule) => !CONVIENT[type](cellule)).length > remplies.length
}

/** Vrai si toutes les cellules remplies sont de ce type ; faux sans aucune cellule. */
export function confirment(remplies: readonly string[], type: TypeDeValeur): boolean {
  return remplies.length > 0 && remplies.every(CONVIENT[type])
}
