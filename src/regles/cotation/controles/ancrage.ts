import type { ConstatDeTableau } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { COTATION_2022, reference } from '../../socle/sources'
import type { CritereDeGrille } from '../grille'
import { meilleurTotal, pointsAuPlus } from './meilleur-total'
import type { PrioritaireFaible } from './prioritaire-faible'
import { relever } from './relever'

export const COT_13: FicheDeRegle = {
  id: 'COT-13',
  titre: 'Ancrage territorial',
  nature: 'controle',
  articles: [reference('art. L. 441 du CCH', COTATION_2022, '2')],
  parametres: [],
  pointsOuverts: [],
}

const LOCALISATION: ReadonlySet<string> = new Set(['S32', 'S33', 'S34', 'S35'])

/** Vrai pour les critères qui lient la demande à un territoire (S32 à S35). */
export function estDeLocalisation(id: string | null): boolean {
  return id !== null && LOCALISATION.has(id)
}

/** Poids de la localisation dans une grille, en points. */
export interface PartDeLocalisation {
  readonly localisation: number
  /** Plus haut total des autres critères ; `Infinity` si l'un est sans plafond. */
  readonly autres: number
  /** Fraction du total possible ; `null` : total nul, sans plafond ou inconnu, sans objet. */
  readonly part: number | null
}

/**
 * Part de la localisation dans le total qu'une demande peut atteindre (COT-13 ; CCH, art. L. 441) ; `complete` est faux quand
 * une ligne de la grille est illisible : le total n'est pas connu.
 */
export function partDeLocalisation(criteres: readonly CritereDeGrille[], complete: boolean): PartDeLocalisation {
  const auPlus = (critere: CritereDeGrille): number => pointsAuPlus(critere, () => 1)
  const localisation = meilleurTotal(
    criteres.filter(({ id }) => estDeLocalisation(id)),
    auPlus,
  ).total
  const autres = meilleurTotal(
    criteres.filter(({ id }) => !estDeLocalisation(id)),
    auPlus,
  ).total
  const total = localisation + autres
  return {
    localisation,
    autres,
    part: complete && total > 0 && Number.isFinite(total) ? localisation / total : null,
  }
}

/** La localisation pèse plus qu'un critère de public prioritaire. */
export function controlerLocalisation(
  { localisation, part }: PartDeLocalisation,
  faible: PrioritaireFaible | null,
): ConstatDeTableau[] {
  if (faible === null || localisation <= faible.points) return []
  const donnees = {
    localisation,
    prioritaire: faible.libelle,
    points: faible.points,
  }
  return [
    part === null
      ? relever(COT_13, 'AL', {}, 'grille-controle.localisation-forte', donnees)
      : relever(COT_13, 'AL', {}, 'grille-controle.localisation-forte-part', {
          ...donnees,
          part: Math.round(part * 1000) / 1000,
        }),
  ]
}
