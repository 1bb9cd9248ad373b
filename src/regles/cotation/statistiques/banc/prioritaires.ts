import type { Brut } from '../../../com'
import { CRITERES_SNE } from '../../criteres-sne'
import { compilerGrille } from '../../compiler-grille'
import type { CotationPrete } from '../../demande'
import type { CritereDeGrille } from '../../grille'
import { estRempli, pointsDeCritere } from '../../points-de-critere'

type Ligne = readonly Brut[]

/**
 * Demandes prioritaires : 1 dès qu'un des seize critères P est vrai, quels que soient ses points (COT-11, COT-16). Un P se lit là
 * où une grille le lit, sinon dans la colonne qui porte son identifiant ou son libellé ; une cellule illisible ne dit rien.
 */
export function reconnaitrePrioritaires(pretes: readonly CotationPrete[], demandes: readonly Ligne[]): Uint8Array {
  const [premiere] = pretes
  const reconnues = new Uint8Array(demandes.length)
  if (premiere === undefined) return reconnues
  const criteres = criteresPrioritaires(pretes, premiere)
  for (let i = 0; i < demandes.length; i += 1) {
    const ligne = demandes[i] as Ligne
    for (const critere of criteres) {
      const points = pointsDeCritere(critere, ligne, premiere.contexte, null)
      if (Number.isNaN(points) || !estRempli(critere, points, ligne, premiere.contexte)) continue
      reconnues[i] = 1
      break
    }
  }
  return reconnues
}

function criteresPrioritaires(pretes: readonly CotationPrete[], { entetes }: CotationPrete): CritereDeGrille[] {
  const lus = pretes.flatMap(({ criteres }) => criteres.map(({ critere }) => critere)).filter(({ id, colonne }) => estP(id) && colonne >= 0)
  const connus = new Set(lus.map(({ id }) => id))
  const autres = CRITERES_SNE.filter(({ id }) => estP(id) && !connus.has(id)).map(({ id }) => [id, 1])
  const grille = compilerGrille([['critère', 'points'], ...autres], entetes)
  return [...lus, ...('criteres' in grille ? grille.criteres.filter(({ colonne }) => colonne >= 0) : [])]
}

function estP(id: string | null): boolean {
  return id !== null && id.startsWith('P')
}
