import type { ConstatDeTableau } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import { COTATION_2022, reference } from '../../socle/sources'
import { CRITERES_SNE, estPublicPrioritaire } from '../criteres-sne'
import type { CritereDeGrille } from '../grille'
import { PALIER_MAX_EN_MOIS } from '../points-de-critere'
import type { FacteurDe, PointsRetenus } from './meilleur-total'
import { meilleurTotal, pointsApres, pointsAuPlus } from './meilleur-total'
import { ecrirePoints } from './recouvrements'
import { relever } from './relever'

export const COT_16: FicheDeRegle = {
  id: 'COT-16',
  titre: 'Cohérence avec les publics prioritaires et la CIL',
  nature: 'controle',
  articles: [reference('art. L. 441-1 et L. 441-2-3 du CCH', COTATION_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

const DALO = 'P01'

/** Demande sans aucun critère prioritaire qui passe devant un ménage DALO. */
export interface CasType {
  readonly total: number
  readonly retenus: readonly PointsRetenus[]
  /** Mois écoulés à partir desquels le total est atteint ; `null` : la durée n'y est pour rien. */
  readonly mois: number | null
}

/** Points du critère DALO seul, sans doublement : ce qu'un ménage DALO a au moins ; `null` si la grille ne le note pas. */
export function pointsDuDalo(criteres: readonly CritereDeGrille[]): number | null {
  const points = criteres.filter(({ id }) => id === DALO).map((critere) => pointsAuPlus(critere, () => 1))
  const plusHaut = Math.max(0, ...points)
  return plusHaut > 0 ? plusHaut : null
}

/**
 * Cas type (COT-16) : la plus haute note sans critère prioritaire quand elle dépasse strictement `dalo`. Un barème sans plafond se
 * prend à la plus courte durée qui suffit, cent ans au plus ; `null` : aucun non-prioritaire ne dépasse.
 */
export function casType(
  criteres: readonly CritereDeGrille[],
  dalo: number,
  facteurDe: FacteurDe,
  nonCumul = false,
): CasType | null {
  const autres = criteres.filter(({ id, negatif }) => negatif === null && !estPublicPrioritaire(id))
  const auPlus = meilleurTotal(autres, (critere) => pointsAuPlus(critere, facteurDe), nonCumul)
  if (Number.isFinite(auPlus.total)) return auPlus.total > dalo ? { ...auPlus, mois: null } : null
  const dates = new Set(
    autres.filter(({ lecture }) => lecture === 'par an' || lecture === 'par mois').map(({ colonne }) => colonne),
  )
  for (let mois = 0; mois <= PALIER_MAX_EN_MOIS; mois += 1) {
    const essai = meilleurTotal(autres, (critere) => pointsApres(critere, mois, dates, facteurDe), nonCumul)
    if (essai.total > dalo) return { ...essai, mois: mois === 0 ? null : mois }
  }
  return null
}

/**
 * Poids des publics prioritaires, et ce qui peut passer devant le DALO ; `illisibles` : critères que leur ligne ne permet
 * pas de peser.
 */
export function controlerPriorite(
  criteres: readonly CritereDeGrille[],
  facteurDe: FacteurDe,
  nonCumul: boolean,
  illisibles: ReadonlySet<string>,
): ConstatDeTableau[] {
  const constats = poidsNuls(criteres, illisibles)
  const dalo = pointsDuDalo(criteres)
  if (dalo === null) return constats
  for (const critere of criteres) {
    const points = pointsAuPlus(critere, () => 1)
    if (critere.id === DALO || points <= dalo || !Number.isFinite(points)) continue
    const donnees = { libelle: critere.libelle, points, dalo }
    constats.push(relever(COT_16, 'AL', { ligne: critere.ligne, colonne: 'points' }, 'grille-controle.plus-que-dalo', donnees))
  }
  const cas = casType(criteres, dalo, facteurDe, nonCumul)
  if (cas === null) return constats
  const donnees = {
    dalo,
    total: cas.total,
    criteres: ecrirePoints(cas.retenus),
  }
  const constat =
    cas.mois === null
      ? relever(COT_16, 'AL', {}, 'grille-controle.cas-type', donnees)
      : relever(COT_16, 'AL', {}, 'grille-controle.cas-type-duree', {
          ...donnees,
          mois: cas.mois,
        })
  return [...constats, constat]
}

/** Publics prioritaires sans points : écrits à 0, ou absents de la grille. */
function poidsNuls(criteres: readonly CritereDeGrille[], illisibles: ReadonlySet<string>): ConstatDeTableau[] {
  const nuls = criteres
    .filter((critere) => estPublicPrioritaire(critere.id) && pointsAuPlus(critere, () => 1) === 0)
    .map(({ ligne, libelle }) =>
      relever(COT_16, 'AL', { ligne, colonne: 'points' }, 'grille-controle.prioritaire-nul', { libelle }),
    )
  const presents = new Set(criteres.map(({ id }) => id))
  const absents = CRITERES_SNE.filter(({ id }) => estPublicPrioritaire(id) && !presents.has(id) && !illisibles.has(id)).map(({ id }) => id)
  if (absents.length === 0) return nuls
  return [
    ...nuls,
    relever(COT_16, 'AL', {}, 'grille-controle.prioritaires-absents', {
      nombre: absents.length,
      ids: absents.join(', '),
    }),
  ]
}
