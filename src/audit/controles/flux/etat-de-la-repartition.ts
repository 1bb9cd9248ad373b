import type { Part, Repartition } from './repartition'
import { memoriser } from '../../memoriser'

/** Ce qu'une répartition dit de l'État : sa part entière, et ce qui la compose. */
export interface PartsDeLEtat {
  readonly etat: Part | null
  readonly agents: Part | null
  readonly prioritaires: Part | null
  /** Taux de l'État entier, en points ; `null` : inconnu. */
  readonly points: number | null
  /** Vrai si les agents s'ajoutent à la ligne de l'État au lieu d'y être compris. */
  readonly agentsEnPlus: boolean
}

/** Écart d'écriture admis entre deux taux que le tableur a calculés. */
export const EGAUX = 1e-6

/** Lignes que la somme des taux et des logements compte : ni les « dont », ni le total. */
export function partsDeTete(repartition: Repartition): readonly Part[] {
  const { etat, agents, prioritaires, agentsEnPlus } = partsDeLEtat(repartition)
  return repartition.parts.filter((part) => {
    if (part.dont || part.role === 'total') return false
    if (etat === null || (part !== agents && part !== prioritaires)) return true
    return agentsEnPlus && part === agents
  })
}

/** L'État et ses agents ; une ligne « État » vaut l'ensemble, à moins que le total du tableau ne compte les agents à part. */
export const partsDeLEtat = memoriser((repartition: Repartition): PartsDeLEtat => lire(repartition))

function lire({ parts, total }: Repartition): PartsDeLEtat {
  const une = (role: Part['role']): Part | null => {
    const trouvees = parts.filter((part) => part.role === role)
    return trouvees.length === 1 ? (trouvees[0] ?? null) : null
  }
  const [etat, agents, prioritaires] = [une('etat'), une('agents'), une('prioritaires')]
  const [e, a, p] = [etat?.points ?? null, agents?.points ?? null, prioritaires?.points ?? null]
  if (etat === null) {
    const points = a === null || p === null ? null : a + p
    return { etat, agents, prioritaires, points, agentsEnPlus: false }
  }
  const enPlus = e !== null && a !== null && agents?.dont === false && prioritaires === null && sommeAvecLesAgents(parts, total, a)
  return { etat, agents, prioritaires, points: enPlus ? (e ?? 0) + (a ?? 0) : e, agentsEnPlus: enPlus }
}

/** Vrai si le total écrit, ou les 100 % d'un tableau qui a son solde, ne se retrouvent qu'en comptant les agents à part. */
function sommeAvecLesAgents(parts: readonly Part[], total: Part | null, agents: number): boolean {
  const tete = parts.filter(({ dont }) => !dont)
  if (tete.some(({ points }) => points === null)) return false
  const somme = tete.reduce((cumul, { points }) => cumul + (points ?? 0), 0)
  const vise = total?.points ?? (tete.some(({ role }) => role === 'solde') ? 100 : null)
  return vise !== null && Math.abs(somme - vise) < EGAUX && Math.abs(somme - agents - vise) > EGAUX
}
