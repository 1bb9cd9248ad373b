import { CIBLES } from '../../regles'
import { memoriser } from '../memoriser'
import { effectifDe, nombreDe, visiterLignes } from './ligne'
import type { Ligne } from './ligne'
import type { Volet } from './volets'

const DONNEES = ['residences', 'logements', 'manquants']
/** Une ligne juste peut l'être par hasard ; trois, aucune pour l'autre cible, non. */
const LIGNES_PROBANTES = 3

/** Vrai si les manquants de la ligne sont ceux de cette cible, à un arrondi près ; `null` : il manque de quoi le dire. */
export function suitLaCible(ligne: Ligne, cible: number): boolean | null {
  const [residences, logements, manquants] = [effectifDe(ligne, 'residences'), effectifDe(ligne, 'logements'), effectifDe(ligne, 'manquants')]
  if (Number.isNaN(residences + logements + manquants)) return null
  return Math.abs(100 * manquants - Math.max(0, cible * residences - 100 * logements)) < 100
}

/** Cible que prouvent les manquants d'un tableau qui ne l'écrit pas, en points : trois lignes la suivent à un arrondi près, aucune ne suit l'autre. */
export const cibleDesManquants = memoriser((volet: Volet): number | undefined => {
  if (!DONNEES.every((notion) => volet.colonnes.has(notion))) return undefined
  const suivies = CIBLES.map(() => 0)
  visiterLignes(volet, (ligne) => {
    // Zéro manquant va aux deux cibles.
    if (!(nombreDe(ligne, 'manquants') > 0)) return
    for (const [rang, cible] of CIBLES.entries()) if (suitLaCible(ligne, cible) === true) suivies[rang] = (suivies[rang] ?? 0) + 1
  })
  return CIBLES.find((_, rang) => (suivies[rang] ?? 0) >= LIGNES_PROBANTES && suivies[1 - rang] === 0)
})
