import { repartirAuxPlusFortsRestes } from '../com'
import type { ModeArrondi } from '../socle/arrondi'
import type { FicheDeRegle } from '../socle/fiche'
import { arrondirProduit, fractionDuPourcentage } from '../socle/fraction'
import type { Lectures } from '../socle/lectures'
import { rangDe } from '../socle/lectures'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { FLUX_2022, MIXITE, reference } from '../socle/sources'
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
}

export interface RepartitionDuFlux {
  /** Un entier par ligne, dans l'ordre de saisie. */
  readonly logements: readonly number[]
  readonly prioritaires: number | null
  readonly solde: number
}

const ECHELLE = 1e6

/**
 * Répartit le flux C : plafonnés à l'entier inférieur, prioritaires = État − agents, puis plus forts restes entre les autres
 * et le solde. `refuse` si la somme des taux, agents compris dans l'État, dépasse 100 %, ou le taux des agents celui de l'État.
 */
export function repartirFlux(flux: number, lignes: readonly LigneDeFlux[]): Resultat<RepartitionDuFlux> {
  const somme = lignes.reduce((total, { reservataire, points }) => (reservataire === 'agents' ? total : total + millionieme(points)), 0)
  if (somme > 100 * ECHELLE) return nonEtabli('refuse', [message('flux.somme-des-taux', { somme: somme / ECHELLE })])
  const [agentsPoints, etatPoints] = [totalDe(lignes, 'agents'), totalDe(lignes, 'État')]
  if (agentsPoints > etatPoints) {
    const donnees = { agents: agentsPoints / ECHELLE, etat: etatPoints / ECHELLE }
    return nonEtabli('refuse', [message('flux.agents-superieurs', donnees)])
  }
  const logements = lignes.map(({ points }) => arrondirProduit(fractionDuPourcentage(points), flux, 'inférieur'))
  const libres = lignes.flatMap(({ reservataire }, rang) => (famille(reservataire) === 'libre' ? [rang] : []))
  const plafonnes = lignes.reduce(
    (total, { reservataire }, rang) =>
      famille(reservataire) === 'libre' || reservataire === 'agents' ? total : total + (logements[rang] ?? 0),
    0,
  )
  const poids = [...libres.map((rang) => millionieme(lignes[rang]?.points ?? 0)), 100 * ECHELLE - somme]
  const parts = repartirAuxPlusFortsRestes(flux, poids, 100 * ECHELLE, flux - plafonnes)
  libres.forEach((rang, i) => {
    logements[rang] = parts[i] ?? 0
  })
  const etat = lignes.findIndex(({ reservataire }) => reservataire === 'État')
  const agents = lignes.findIndex(({ reservataire }) => reservataire === 'agents')
  return etabli(
    {
      logements,
      prioritaires: etat < 0 || agents < 0 ? null : (logements[etat] ?? 0) - (logements[agents] ?? 0),
      solde: parts[parts.length - 1] ?? 0,
    },
    'logements',
    { references: FLUX_18.articles },
  )
}

function totalDe(lignes: readonly LigneDeFlux[], cherche: Reservataire): number {
  return lignes.reduce((total, { reservataire, points }) => (reservataire === cherche ? total + millionieme(points) : total), 0)
}

function millionieme(points: number): number {
  return Math.round(points * ECHELLE)
}
