import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { NonEtabli } from '../../socle/resultat'
import { nonEtabli } from '../../socle/resultat'
import type { Cible } from '../taux-et-ecart'
import { estCible } from '../taux-et-ecart'
import { bornesDAnnee, estAnneeDInventaire, refusDeCible } from './cible-du-repere'
import type { Rationnel } from './rationnel'
import { exact } from './rationnel'

/** Horizon de la projection, en années (SRU-18). */
export const HORIZON_MAX = 30

/** Tendances à prolonger ; `null` = non renseigné. */
export interface EntreeTrajectoire {
  readonly residences: number | null
  readonly logements: number | null
  /** Résidences principales de plus par an, décimales admises. */
  readonly accroissement: number | null
  /** Part du logement social dans l'offre nouvelle, en pour cent ; peut dépasser 100. */
  readonly part: number | null
  /** En pour cent. */
  readonly cible: number | null
  readonly anneeDepart: number | null
}

export interface Trajectoire {
  readonly residences: number
  readonly logements: number
  readonly accroissement: number
  readonly part: number
  readonly cible: Cible | null
  readonly anneeDepart: number | null
}

/** Ce que le parc devient après n années, exactement. */
export interface Terme {
  readonly residences: Rationnel
  readonly logements: Rationnel
  /** Logements manquants non arrondis, jamais négatifs ; `null` sans cible. */
  readonly manquants: Rationnel | null
  readonly taux: Rationnel
}

/** Contrôle les tendances (SRU-18) ; rend tous les motifs d'un coup. `autres` : refus et manques propres à la fonction. */
export function verifierTrajectoire(
  entree: EntreeTrajectoire,
  autres: { readonly refus: readonly Message[]; readonly manques: readonly string[] },
): Trajectoire | NonEtabli {
  const { residences, logements, accroissement, part, cible, anneeDepart } = entree
  const refus = [...refusDuParc(residences, logements), ...refusDesTendances(entree), ...autres.refus]
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const manques = [
    ...(residences === null ? ['residences_principales'] : []),
    ...(logements === null ? ['logements_sociaux'] : []),
    ...(accroissement === null ? ['accroissement_annuel'] : []),
    ...(part === null ? ['part_sociale'] : []),
    ...autres.manques,
  ]
  if (residences === null || logements === null || accroissement === null || part === null || manques.length > 0) {
    return nonEtabli('incomplet', [message('sru.donnees-manquantes', { manques: manques.join(', '), notifie: '' })])
  }
  return { residences, logements, accroissement, part, cible: cible !== null && estCible(cible) ? cible : null, anneeDepart }
}

function refusDuParc(residences: number | null, logements: number | null): Message[] {
  if (residences === 0) return [message('sru.residences-nulles')]
  if (residences === null || logements === null || logements <= residences) return []
  return [message('sru.logements-superieurs', { logements, residences })]
}

function refusDesTendances({ accroissement, cible, anneeDepart }: EntreeTrajectoire): Message[] {
  const refus: Message[] = []
  if (accroissement !== null && accroissement < 0) refus.push(message('sru-projection.accroissement-negatif', { accroissement }))
  const refusCible = refusDeCible(cible)
  if (refusCible !== null) refus.push(refusCible)
  if (anneeDepart !== null && !estAnneeDInventaire(anneeDepart)) {
    refus.push(message('sru-projection.annee-de-depart', { lu: String(anneeDepart), ...bornesDAnnee() }))
  }
  return refus
}

/** RP(n) = RP + n × accroissement et LS(n) = LS + n × part × accroissement, en fractions exactes. */
export function termeDe({ residences, logements, accroissement, part, cible }: Trajectoire, n: number): Terme {
  const a = exact(accroissement)
  const p = exact(part)
  const cent = 100n * p.d
  const rp = BigInt(residences) * a.d + BigInt(n) * a.n
  const ls = BigInt(logements) * a.d * cent + BigInt(n) * a.n * p.n
  const manquants = cible === null ? null : BigInt(cible) * p.d * rp - ls
  return {
    residences: { n: rp, d: a.d },
    logements: { n: ls, d: a.d * cent },
    manquants: manquants === null ? null : { n: manquants > 0n ? manquants : 0n, d: a.d * cent },
    taux: { n: ls, d: cent * rp },
  }
}

/** Alertes que porte toute projection : elle prolonge une tendance, et l'on y demande ce qui surprend. */
export function alertesDeTendance({ accroissement, part }: Trajectoire): Message[] {
  const alertes = [message('sru-projection.informatif')]
  if (accroissement === 0) alertes.push(message('sru-projection.accroissement-nul'))
  if (part === 0) alertes.push(message('sru-projection.part-nulle'))
  if (part > 100) alertes.push(message('sru-projection.part-superieure-a-cent', { part }))
  return alertes
}
