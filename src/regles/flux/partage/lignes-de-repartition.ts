import { auxQuinzeChiffres, enFraction } from '../../com'
import { fractionDuPourcentage } from '../../socle/fraction'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { maximumEnLogements, seCompteSurLeTotal } from '../part-de-l-etat'
import { plafondDe } from '../plafonds'
import type { Reservataire } from '../reservataire'
import { famille } from '../reservataire'
import type { RepartitionDuFlux } from '../somme-des-taux'
import type { PlafondDeCollectivite } from './cumul-des-collectivites'
import type { LigneReservataire } from './lire-reservataires'

/** Réservataire, taux (fraction), part exacte, logements, plafond en logements (`''` = sans plafond propre), verdict. */
export type LigneDeRepartition = readonly [
  reservataire: string,
  taux: number,
  exact: number,
  logements: number,
  plafond: number | '',
  verdict: { readonly phrases: readonly Message[] },
]

/** Une répartition calculée sous des lectures. */
export interface RepartitionCalculee {
  readonly flux: number
  readonly misEnLocation: number
  readonly lignes: readonly LigneReservataire[]
  readonly lectures: Lectures
  readonly partage: RepartitionDuFlux
  /** Logements de chaque ligne de la table. */
  readonly logements: readonly number[]
  readonly collectivites: ReadonlyMap<number, PlafondDeCollectivite>
}

/** Rangées du tableau : la table dans l’ordre de saisie, les prioritaires après l’État et ses agents, le solde. */
export function composerRepartition(calcul: RepartitionCalculee): LigneDeRepartition[] {
  const { lignes, partage, logements } = calcul
  const etat = lignes.find(({ qui }) => qui === 'État')
  const agents = lignes.find(({ qui }) => qui === 'agents')
  const derniere = Math.max(etat?.numero ?? 0, agents?.numero ?? 0)
  const rangees = lignes.flatMap((ligne, rang) => {
    const { qui, points, numero } = ligne
    const rangee: LigneDeRepartition = [
      nommer(ligne, etat !== undefined),
      enFraction(points),
      exactDe(calcul, qui === 'prioritaires' ? null : qui, points),
      logements[rang] ?? 0,
      maximumDe(calcul, rang) ?? '',
      { phrases: [verdictDe(calcul, rang)] },
    ]
    if (etat === undefined || agents === undefined || numero !== derniere) return [rangee]
    const reste = auxQuinzeChiffres(etat.points - agents.points)
    const prioritaires: LigneDeRepartition = [
      'dont prioritaires',
      enFraction(reste),
      exactDe(calcul, null, reste),
      partage.prioritaires ?? 0,
      '',
      { phrases: [message('flux.verdict.prioritaires')] },
    ]
    return [rangee, prioritaires]
  })
  return [...rangees, ['solde', tauxDuSolde(calcul), partage.soldeExact, partage.solde, '', { phrases: [message('flux.verdict.solde')] }]]
}

export function nommer({ qui, nom }: LigneReservataire, avecEtat: boolean): string {
  if (nom !== null) return nom
  return qui === 'agents' && avecEtat ? 'dont agents' : qui
}

/** Part non arrondie ; les prioritaires (`null`) se comptent comme l'État. */
function exactDe({ flux, misEnLocation, lectures }: RepartitionCalculee, qui: Reservataire | null, points: number): number {
  const base = seCompteSurLeTotal(qui ?? 'État', lectures) ? misEnLocation : flux
  const { n, d } = fractionDuPourcentage(points)
  return auxQuinzeChiffres((n / d) * base)
}

/** Fraction du flux sans réservation ; celle du flux restant quand l'État se compte sur A (AMB-37). */
function tauxDuSolde({ lectures, flux, partage }: RepartitionCalculee): number {
  return seCompteSurLeTotal('État', lectures) && flux > 0 ? enFraction((100 * partage.soldeExact) / flux) : partage.tauxDuSolde
}

/** Plafond de la ligne en logements ; `null` : sans plafond propre, ou levé par un titre. */
function maximumDe({ flux, misEnLocation, lectures, lignes, collectivites }: RepartitionCalculee, rang: number): number | null {
  const ligne = lignes[rang]
  const collectivite = collectivites.get(rang)
  if (collectivite !== undefined) return collectivite.maximum
  if (ligne === undefined || ligne.leve || ligne.qui === 'prioritaires') return null
  const plafond = plafondDe(ligne.qui)
  if (plafond === null) return null
  return maximumEnLogements(seCompteSurLeTotal(ligne.qui, lectures) ? misEnLocation : flux, plafond)
}

function verdictDe(calcul: RepartitionCalculee, rang: number): Message {
  const ligne = calcul.lignes[rang] as LigneReservataire
  const logements = calcul.logements[rang] ?? 0
  const juge = calcul.collectivites.get(rang)
  if (juge !== undefined) {
    const { maximum, compte, conforme, cumul } = juge
    return message(`flux.verdict.${conforme ? 'conforme' : 'non-conforme'}${cumul ? '-cumul' : ''}`, { compte, maximum })
  }
  if (ligne.leve) return message(ligne.qui !== 'prioritaires' && famille(ligne.qui) === 'libre' ? 'flux.verdict.sans-plafond' : 'flux.verdict.leve')
  if (ligne.qui === 'prioritaires') return message('flux.verdict.prioritaires')
  const maximum = maximumDe(calcul, rang)
  return maximum === null ? message('flux.verdict.sans-plafond') : message('flux.verdict.conforme', { compte: logements, maximum })
}
