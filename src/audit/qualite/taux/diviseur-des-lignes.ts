import { nombreAu } from '../../reconnaissance/acceder'
import { decimalesDe } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import { colonnesExaminees, estDeTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'

/** Lignes où le quotient se vérifie pour qu'il ne soit pas un hasard, et lignes au-delà desquelles un tableau n'est pas tenu à la main. */
const LIGNES_MINIMUM = 3
const LIGNES_MAX = 2000

/** Rang de la colonne qui divise un taux saisi, lu sur les lignes où le quotient de deux colonnes le rend toujours ; `null` : aucune ne le fait. */
export function diviseurDesLignes(tableau: TableauReconnu, taux: ColonneExaminee): number | null {
  const objets = Array.from(tableau.objets)
  if (objets.length <= LIGNES_MINIMUM || objets.length > LIGNES_MAX) return null
  const lire = (rang: number, objet: number): number => nombreAu(tableau, objet, rang)
  const effectifs = colonnesExaminees(tableau).filter((colonne) => colonne !== taux && !estDeTaux(colonne) && colonne.nombres > LIGNES_MINIMUM)
  const nuls = effectifs.filter(({ rang }) => objets.some((objet) => lire(rang, objet) === 0 && !Number.isNaN(lire(taux.rang, objet))))
  const diviseur = nuls.find((bas) =>
    effectifs.some((haut) => {
      const juges = objets.filter((objet) => lire(bas.rang, objet) > 0 && !Number.isNaN(lire(taux.rang, objet)))
      return haut !== bas && juges.length >= LIGNES_MINIMUM && juges.every((objet) => estLeQuotient(lire(taux.rang, objet), lire(haut.rang, objet) / lire(bas.rang, objet)))
    }),
  )
  return diviseur?.rang ?? null
}

/** En fraction ou en points, à l'arrondi écrit près. */
function estLeQuotient(ecrit: number, quotient: number): boolean {
  const tolerance = 0.5 / 10 ** decimalesDe(ecrit) + 1e-9
  return Math.abs(ecrit - quotient) <= tolerance || Math.abs(ecrit - 100 * quotient) <= tolerance
}
