import type { ModeArrondi } from '../socle/arrondi'
import type { FicheDeRegle } from '../socle/fiche'
import type { Lectures } from '../socle/lectures'
import { LECTURES_PAR_DEFAUT, rangDe } from '../socle/lectures'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { FLUX_2022, MIXITE, reference } from '../socle/sources'
import { ecartDEcriture, enNombre, tauxExacts } from './part-exacte'
import { maximumEnLogements, seCompteSurLeTotal } from './part-de-l-etat'
import { plafondDe } from './plafonds'
import type { Reservataire } from './reservataire'
import { famille } from './reservataire'

export const FLUX_18: FicheDeRegle = {
  id: 'FLUX-18',
  titre: 'Somme des taux et conversion en logements',
  nature: 'calcul',
  articles: [reference('circulaire seule', FLUX_2022, '4'), reference('textes muets', MIXITE, 'règle FLUX-18')],
  parametres: [],
  pointsOuverts: ['AMB-43'],
}

const AUTRES_ARRONDIS: readonly ModeArrondi[] = ['proche', 'supérieur', 'inférieur']

/** Arrondi d'une part seule : inférieur pour un réservataire plafonné, au plus proche sinon (AMB-43). */
export function arrondiDePart(reservataire: Reservataire, lectures: Lectures): ModeArrondi {
  const rang = rangDe(lectures, 'AMB-43')
  return AUTRES_ARRONDIS[rang - 1] ?? (famille(reservataire) === 'libre' ? 'proche' : 'inférieur')
}

export interface LigneDeFlux {
  readonly reservataire: Reservataire
  /** Taux en points de pourcentage ; les agents sont dans l'État. */
  readonly points: number
  /** Vrai : un titre permet de dépasser le plafond. */
  readonly leve?: boolean
}

export interface RepartitionDuFlux {
  /** Un entier par ligne, dans l'ordre de saisie. */
  readonly logements: readonly number[]
  /** Part non arrondie de chaque ligne, dans le même ordre. */
  readonly exacts: readonly number[]
  readonly prioritaires: number | null
  readonly solde: number
  readonly soldeExact: number
  /** Fraction sans réservation, 1 − somme des taux. */
  readonly tauxDuSolde: number
}

interface Part {
  readonly rang: number
  readonly exacte: bigint
  readonly entier: number
  readonly reste: bigint
  readonly base: number
}

/** A et lectures d'une répartition ; sans A, le flux en tient lieu. */
export interface CadreDeRepartition {
  readonly misEnLocation?: number
  readonly lectures?: Lectures
}

/**
 * Répartit le flux C : plafonnés à l'entier inférieur, prioritaires = État − agents, puis plus forts restes entre les autres
 * et le solde (AMB-43 ; les autres lectures arrondissent chaque ligne). Aucune ligne ne reçoit plus que sa part arrondie par
 * excès ni, par arrondi, plus que son plafond ; le solde prend ce qui reste, et le tout fait exactement C.
 * `refuse` si la somme des taux, agents compris dans l'État, dépasse 100 %, si le taux des agents dépasse celui de l'État, ou
 * si les parts dépassent le flux (AMB-37).
 */
export function repartirFlux(
  flux: number,
  lignes: readonly LigneDeFlux[],
  { misEnLocation = flux, lectures = LECTURES_PAR_DEFAUT }: CadreDeRepartition = {},
): Resultat<RepartitionDuFlux> {
  const { unite, taux } = tauxExacts(lignes.map(({ points }) => points))
  const ecart = ecartDEcriture(unite)
  const somme = sommer(taux, (rang) => lignes[rang]?.reservataire !== 'agents')
  if (somme > unite + ecart) return nonEtabli('refuse', [message('flux.somme-des-taux', { somme: enNombre(100n * somme, unite) })])
  const tauxDe = (cherche: Reservataire): bigint => sommer(taux, (rang) => lignes[rang]?.reservataire === cherche)
  const [agents, etat] = [tauxDe('agents'), tauxDe('État')]
  if (agents > etat) {
    return nonEtabli('refuse', [message('flux.agents-superieurs', { agents: enNombre(100n * agents, unite), etat: enNombre(100n * etat, unite) })])
  }
  const parts = lignes.map(({ reservataire }, rang): Part => {
    const base = seCompteSurLeTotal(reservataire, lectures) ? misEnLocation : flux
    const exacte = (taux[rang] ?? 0n) * BigInt(base)
    const reste = exacte % unite
    return { rang, exacte, reste, entier: Number((exacte - reste) / unite), base }
  })
  const exactDuSolde = BigInt(flux) * unite - sommer(parts.map(({ exacte }) => exacte), (rang) => lignes[rang]?.reservataire !== 'agents')
  if (exactDuSolde < -ecart * BigInt(flux)) {
    return nonEtabli('refuse', [message('flux.parts-superieures', { parts: enNombre(BigInt(flux) * unite - exactDuSolde, unite), flux })])
  }
  const solde = exactDuSolde < 0n ? 0n : exactDuSolde
  const logements = arrondir({ flux, unite, solde }, lignes, parts, lectures)
  return etabli(
    {
      logements,
      exacts: parts.map(({ exacte }) => enNombre(exacte, unite)),
      prioritaires: prioritairesDe(lignes, logements),
      solde: flux - totalDe(lignes, logements),
      soldeExact: enNombre(solde, unite),
      tauxDuSolde: enNombre(somme > unite ? 0n : unite - somme, unite),
    },
    'logements',
    { references: FLUX_18.articles },
  )
}

const SOLDE = Infinity

interface FluxARepartir {
  readonly flux: number
  readonly unite: bigint
  /** Part du solde, sur `unite`. */
  readonly solde: bigint
}

/** Entiers inférieurs, puis un logement de plus aux lignes qui y ont droit, du plus fort reste au plus faible, sans dépasser C. */
function arrondir({ flux, unite, solde }: FluxARepartir, lignes: readonly LigneDeFlux[], parts: readonly Part[], lectures: Lectures): number[] {
  const logements = parts.map(({ entier }) => entier)
  const parDefaut = rangDe(lectures, 'AMB-43') === 0
  const montantes = parts.filter((part) => monte(part, lignes[part.rang] as LigneDeFlux, unite, lectures))
  const deTete = montantes.filter(({ rang }) => lignes[rang]?.reservataire !== 'agents')
  const candidates = [
    ...deTete.map(({ rang, reste }) => ({ rang, reste })),
    ...(parDefaut ? [{ rang: SOLDE, reste: solde % unite }] : []),
  ].sort((a, b) => (a.reste === b.reste ? a.rang - b.rang : a.reste > b.reste ? -1 : 1))
  const acquisAuSolde = parDefaut ? Number((solde - (solde % unite)) / unite) : 0
  for (const { rang } of candidates.slice(0, flux - totalDe(lignes, logements) - acquisAuSolde)) {
    if (rang !== SOLDE) logements[rang] = (logements[rang] ?? 0) + 1
  }
  const etat = lignes.findIndex(({ reservataire }) => reservataire === 'État')
  for (const { rang } of montantes) {
    const total = logements[rang] ?? 0
    if (lignes[rang]?.reservataire === 'agents' && total < (logements[etat] ?? 0)) logements[rang] = total + 1
  }
  return logements
}

/** Vrai si la ligne peut recevoir un logement de plus que son entier inférieur. */
function monte({ reste, entier, base }: Part, { reservataire, leve }: LigneDeFlux, unite: bigint, lectures: Lectures): boolean {
  if (reste === 0n) return false
  const plafond = plafondDe(reservataire)
  if (plafond !== null && leve !== true && entier + 1 > maximumEnLogements(base, plafond)) return false
  const mode = AUTRES_ARRONDIS[rangDe(lectures, 'AMB-43') - 1]
  if (mode === undefined) return famille(reservataire) === 'libre'
  return mode === 'supérieur' || (mode === 'proche' && 2n * reste >= unite)
}

function prioritairesDe(lignes: readonly LigneDeFlux[], logements: readonly number[]): number | null {
  const etat = lignes.findIndex(({ reservataire }) => reservataire === 'État')
  const agents = lignes.findIndex(({ reservataire }) => reservataire === 'agents')
  return etat < 0 || agents < 0 ? null : (logements[etat] ?? 0) - (logements[agents] ?? 0)
}

/** Logements des lignes de tête : les agents sont dans l'État. */
function totalDe(lignes: readonly LigneDeFlux[], logements: readonly number[]): number {
  return logements.reduce((total, nombre, rang) => (lignes[rang]?.reservataire === 'agents' ? total : total + nombre), 0)
}

function sommer(nombres: readonly bigint[], compte: (rang: number) => boolean): bigint {
  return nombres.reduce((total, nombre, rang) => (compte(rang) ? total + nombre : total), 0n)
}
