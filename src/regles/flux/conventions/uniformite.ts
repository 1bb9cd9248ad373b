import { auxQuinzeChiffres, valeurDeLaCirculaire } from '../../com'
import { P_ETAT } from '../../parametres/flux'
import type { FicheDeRegle } from '../../socle/fiche'
import { fractionDuPourcentage } from '../../socle/fraction'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { FLUX_2022, MIXITE, reference } from '../../socle/sources'

export const FLUX_13: FicheDeRegle = {
  id: 'FLUX-13',
  titre: 'Uniformité entre communes',
  nature: 'controle',
  articles: [
    reference('art. R. 441-5-2 du CCH', FLUX_2022, '4.2'),
    reference('art. R. 441-5-2 du CCH, « sauf stipulation contraire »', MIXITE, 'règle supplétive, que la circulaire ne dit pas'),
  ],
  parametres: ['P_etat'],
  pointsOuverts: ['AMB-39'],
}

/** Une commune du département : flux C et part du préfet, en logements ; `null` = non renseigné. */
export interface FluxDeCommune {
  readonly flux: number | null
  /** Dont flux en QPV ; `null` = aucun. */
  readonly qpv: number | null
  readonly prefet: number | null
}

export type VerdictDUniformite =
  'conforme' | 'non uniforme' | 'levée par clause contraire' | 'sans objet' | 'incomplet' | 'incohérent'

export interface Uniformite {
  /** Part du préfet, fraction ; `""` : sans valeur. */
  readonly part: number | ''
  /** taux × C, en logements, non arrondi. */
  readonly attendu: number | ''
  /** Écart absolu à `attendu`, en logements. */
  readonly ecart: number | ''
  readonly verdict: VerdictDUniformite
}

/**
 * Juge la part du préfet dans une commune (FLUX-13) : conforme à moins d'un logement de taux × C, exactement. Sous l'autre lecture
 * d'AMB-39, un taux plus bas se comprend dans la limite du flux en QPV de la commune. `points` : taux de la convention.
 */
export function jugerUniformite(
  { flux, qpv, prefet }: FluxDeCommune,
  points: number | null,
  clauseContraire: boolean,
  lectures: Lectures,
): Uniformite {
  if (flux === 0) return sansValeur('sans objet')
  if (flux === null || prefet === null || points === null) return sansValeur('incomplet')
  if (prefet > flux || (qpv ?? 0) > flux) return sansValeur('incohérent')
  const { n, d } = fractionDuPourcentage(points)
  const [nB, dB] = [BigInt(n), BigInt(d)]
  const ecart = BigInt(prefet) * dB - nB * BigInt(flux)
  const exigible = rangDe(lectures, 'AMB-39') === 1 ? flux - (qpv ?? 0) : flux
  const manque = nB * BigInt(exigible) - BigInt(prefet) * dB
  const tenue = ecart < dB && manque < dB
  return {
    part: auxQuinzeChiffres(prefet / flux),
    attendu: auxQuinzeChiffres((n * flux) / d),
    ecart: auxQuinzeChiffres(Number(ecart < 0n ? -ecart : ecart) / d),
    verdict: tenue ? 'conforme' : clauseContraire ? 'levée par clause contraire' : 'non uniforme',
  }
}

function sansValeur(verdict: VerdictDUniformite): Uniformite {
  return { part: '', attendu: '', ecart: '', verdict }
}

/** Communes hors tolérance à 0 %, et communes hors tolérance au-dessus du maximum de l'État : les deux ensemble disent une part concentrée. */
export function partConcentree(juges: readonly Uniformite[]): { readonly nulles: number; readonly hautes: number } | null {
  const fautives = juges.filter(({ verdict }) => verdict === 'non uniforme')
  const nulles = fautives.filter(({ part }) => part === 0).length
  const hautes = fautives.filter(({ part }) => part !== '' && 100 * part > valeurDeLaCirculaire(P_ETAT)).length
  return nulles > 0 && hautes > 0 ? { nulles, hautes } : null
}
