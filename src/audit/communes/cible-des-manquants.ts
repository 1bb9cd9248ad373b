import { memoriser } from '../memoriser'
import { effectifDe, nombreDe, visiterLignes } from './ligne'
import type { Volet } from './volets'

const CIBLES = [20, 25] as const
const DONNEES = ['residences', 'logements', 'manquants']
/** Une ligne juste peut l'être par hasard ; trois, aucune pour l'autre cible, non. */
const LIGNES_PROBANTES = 3

/** Cible que prouvent les manquants d'un tableau qui ne l'écrit pas, en points : trois lignes la suivent à un arrondi près, aucune ne suit l'autre. */
export const cibleDesManquants = memoriser((volet: Volet): number | undefined => {
  if (!DONNEES.every((notion) => volet.colonnes.has(notion))) return undefined
  const suivies = CIBLES.map(() => 0)
  visiterLignes(volet, (ligne) => {
    const [residences, logements, manquants] = [effectifDe(ligne, 'residences'), effectifDe(ligne, 'logements'), nombreDe(ligne, 'manquants')]
    if (!(manquants > 0)) return
    for (const [rang, cible] of CIBLES.entries()) {
      if (Math.abs(100 * (manquants + logements) - cible * residences) < 100) suivies[rang] = (suivies[rang] ?? 0) + 1
    }
  })
  return CIBLES.find((_, rang) => (suivies[rang] ?? 0) >= LIGNES_PROBANTES && suivies[1 - rang] === 0)
})
