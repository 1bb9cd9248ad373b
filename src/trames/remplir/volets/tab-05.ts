import type { LigneEnCours } from '../table-saisie'
import { tableSaisie } from '../table-saisie'
import type { ContenuDecrit, Recette } from '../types'
import { lettresDe } from './colonne-entiere'

/** Lignes où chercher les modalités d'un thème : bien plus qu'un tableau n'en compte, une modalité ajoutée à la main comprise. */
const DERNIERE_LIGNE = 500

/**
 * État des lieux du parc : une ligne par modalité, autant qu'il en faut pour un thème. La part se rapporte au total du thème, tant
 * qu'aucune de ses modalités ne manque (CMS-25).
 */
export const TAB_05: Recette = (entree, table) => tableSaisie(entree, table, { part: partDuTheme })

/** Les thèmes se comparent tels quels : un critère de SOMME.SI lirait « < 1970 » ou « A* » autrement qu'écrit. */
function partDuTheme({ place, numero }: LigneEnCours): ContenuDecrit {
  const [theme, nombre] = [place('theme'), place('nb')]
  const [themes, nombres] = [theme, nombre].map((adresse) => plageDe(lettresDe(adresse, numero))) as [string, string]
  const duTheme = `--(${themes}=${theme})`
  const total = `SUMPRODUCT(${duTheme},${nombres})`
  const complet = `SUMPRODUCT(${duTheme},--ISNUMBER(${nombres}))=SUMPRODUCT(${duTheme})`
  return { formule: `=IF(AND(${theme}<>"",COUNT(${nombre})=1),IF(AND(${complet},${total}>0),${nombre}/${total},""),"")`, rang: 0 }
}

function plageDe(lettres: string): string {
  return `$${lettres}$2:$${lettres}$${DERNIERE_LIGNE}`
}
