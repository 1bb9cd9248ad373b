import { normaliser } from '../../socle/normaliser'
import { palierAtteint } from '../bareme'
import { CRITERES_SNE } from '../criteres-sne'
import { recouvrementsDe } from '../exclusions'
import type { CritereDeGrille } from '../grille'
import { auMilliardieme } from '../milliardieme'
import { tientLeSeuil } from '../seuil'
import { memesFaits } from './memes-faits'

export interface PointsRetenus {
  readonly critere: CritereDeGrille
  readonly points: number
}

/** Plus haute note qu'une seule demande peut atteindre, et les critères qui la donnent, du plus fort au plus faible. */
export interface MeilleurTotal {
  /** `Infinity` si un barème sans plafond y entre. */
  readonly total: number
  readonly retenus: readonly PointsRetenus[]
}

/** Facteur de doublement d'un critère dont la pièce a moins d'un an ; 1 sans l'option de l'EPCI. */
export type FacteurDe = (critere: CritereDeGrille) => number

/** Plus de combinaisons que cela n'arrivent dans aucune grille réelle : au-delà, le total reste un majorant. */
const COMBINAISONS_MAX = 4096
const GROUPE_EXCLUSIF: ReadonlyMap<string, string> = new Map(
  CRITERES_SNE.flatMap(({ id, groupeExclusif }) => (groupeExclusif === null ? [] : [[id, groupeExclusif] as const])),
)

/** Points les plus hauts d'un critère, doublement compris ; une pénalité vaut 0. */
export function pointsAuPlus(critere: CritereDeGrille, facteurDe: FacteurDe): number {
  const { lecture, points, paliers, plafond } = critere
  const parDuree = lecture === 'par an' || lecture === 'par mois'
  const bruts = paliers === null ? (parDuree && points > 0 ? Infinity : points) : Math.max(0, ...paliers.points)
  return Math.max(0, Math.min(bruts, plafond)) * facteurDe(critere)
}

/** Points d'un critère de durée après tant de mois ; ceux d'un autre critère ne dépendent pas du temps. */
export function pointsApres(critere: CritereDeGrille, mois: number, dates: ReadonlySet<number>, facteurDe: FacteurDe): number {
  const { lecture, points, paliers, plafond } = critere
  if (paliers !== null && dates.has(critere.colonne)) {
    const rang = palierAtteint(mois, paliers)
    return rang < 0 ? 0 : Math.max(0, Math.min(paliers.points[rang] ?? 0, plafond)) * facteurDe(critere)
  }
  if (lecture !== 'par an' && lecture !== 'par mois') return pointsAuPlus(critere, facteurDe)
  const unites = lecture === 'par an' ? Math.floor(mois / 12) : mois
  return Math.max(0, Math.min(points * unites, plafond)) * facteurDe(critere)
}

/**
 * Meilleur total exact : dans un groupe « maximum » ou « exclusif » un seul critère compte ; parmi les critères SNE qui s'excluent
 * (quartile, âge, situation de logement) un seul est vrai ; deux seuils d'une même colonne ne comptent ensemble que s'ils se concilient.
 * `nonCumul` : deux critères d'un même fait ne comptent pas ensemble (autre lecture d'AMB-35).
 */
export function meilleurTotal(
  criteres: readonly CritereDeGrille[],
  valeurDe: (critere: CritereDeGrille) => number,
  nonCumul = false,
): MeilleurTotal {
  const ranges = [...criteres].sort((a, b) => comparer(cleDe(a), cleDe(b)) || valeurDe(b) - valeurDe(a))
  let meilleur: MeilleurTotal = { total: 0, retenus: [] }
  for (const ecartes of combinaisons([
    ...choixDuSne(ranges),
    ...choixDeSeuils(ranges),
    ...(nonCumul ? choixDeFaits(ranges) : []),
  ])) {
    const essai = totalDe(
      ranges.filter((critere) => !ecartes.has(critere)),
      valeurDe,
    )
    if (essai.total > meilleur.total) meilleur = essai
  }
  return meilleur
}

function totalDe(criteres: readonly CritereDeGrille[], valeurDe: (critere: CritereDeGrille) => number): MeilleurTotal {
  const retenus: PointsRetenus[] = []
  const groupes = new Map<string, PointsRetenus>()
  for (const critere of criteres) {
    const points = valeurDe(critere)
    if (points <= 0) continue
    if (critere.mode === 'somme') {
      retenus.push({ critere, points })
      continue
    }
    const groupe = `${critere.mode} ${critere.groupe}`
    if (points > (groupes.get(groupe)?.points ?? 0)) groupes.set(groupe, { critere, points })
  }
  const tous = [...retenus, ...groupes.values()]
  tous.sort((a, b) => b.points - a.points || comparer(cleDe(a.critere), cleDe(b.critere)))
  return {
    total: auMilliardieme(tous.reduce((somme, { points }) => somme + points, 0)),
    retenus: tous,
  }
}

type Ecartes = ReadonlySet<CritereDeGrille>

/** Une façon de choisir par groupe d'exclusion du module SNE : le critère gardé, les autres écartés. */
function choixDuSne(criteres: readonly CritereDeGrille[]): (readonly Ecartes[])[] {
  const groupes = new Map<string, CritereDeGrille[]>()
  for (const critere of criteres) {
    const groupe = GROUPE_EXCLUSIF.get(critere.id ?? '')
    if (groupe !== undefined) groupes.set(groupe, [...(groupes.get(groupe) ?? []), critere])
  }
  return [...groupes.values()].map((membres) =>
    [...new Set(membres.map(({ id }) => id))].map((garde) => new Set(membres.filter(({ id }) => id !== garde))),
  )
}

/** Une façon de choisir par colonne dont les seuils ne se tiennent pas tous à la fois : ce qu'une même valeur laisse de côté. */
function choixDeSeuils(criteres: readonly CritereDeGrille[]): (readonly Ecartes[])[] {
  const colonnes = new Map<number, CritereDeGrille[]>()
  for (const critere of criteres) {
    if (critere.seuil !== null && critere.colonne >= 0)
      colonnes.set(critere.colonne, [...(colonnes.get(critere.colonne) ?? []), critere])
  }
  return [...colonnes.values()].flatMap((membres) => {
    const bornes = [...new Set(membres.map(({ seuil }) => seuil?.valeur ?? 0))].sort((a, b) => a - b)
    const essais = bornes.flatMap((borne, rang) => [rang === 0 ? borne - 1 : (borne + (bornes[rang - 1] ?? borne)) / 2, borne])
    const choix = [...essais, (bornes[bornes.length - 1] ?? 0) + 1].map(
      (valeur) => new Set(membres.filter(({ seuil }) => seuil !== null && !tientLeSeuil(valeur, seuil))),
    )
    return choix.some(({ size }) => size === 0) ? [] : [choix]
  })
}

/** Une façon de choisir par groupe de critères d'un même fait : ceux qu'on garde ne se recouvrent pas deux à deux. */
function choixDeFaits(criteres: readonly CritereDeGrille[]): (readonly Ecartes[])[] {
  return memesFaits(criteres).map((fait) => {
    const ids = [...new Set(fait.map(({ id }) => id ?? ''))]
    const libres = ids.reduce<string[][]>((debuts, id) => [...debuts, ...debuts.map((debut) => [...debut, id])], [[]])
    const compatibles = libres.filter((gardes) => recouvrementsDe(new Set(gardes)).length === 0)
    return compatibles
      .filter((gardes) => !compatibles.some((autre) => autre.length > gardes.length && gardes.every((id) => autre.includes(id))))
      .map((gardes) => new Set(fait.filter(({ id }) => !gardes.includes(id ?? ''))))
  })
}

function combinaisons(choix: readonly (readonly Ecartes[])[]): Ecartes[] {
  return choix.reduce<Ecartes[]>(
    (debuts, facons) =>
      debuts.length * facons.length > COMBINAISONS_MAX
        ? debuts
        : debuts.flatMap((debut) => facons.map((facon) => new Set([...debut, ...facon]))),
    [new Set()],
  )
}

function cleDe({ id, libelle }: CritereDeGrille): string {
  return id ?? normaliser(libelle)
}

function comparer(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
