import type { ConstatDeTableau, ContexteDeSuivi } from '../../com'
import { constatSansJour, placerConstat } from '../../com'
import type { Jour } from '../../socle/jour'
import { depuisCivil, enIso } from '../../socle/jour'
import type { EcheanceDuBilan } from './echeances-du-bilan'
import { ENVOI } from './colonnes-de-suivi'

export interface EnvoiSuivi {
  readonly regle: string
  readonly numero: number
  readonly envoi: Jour | null
  readonly report: Jour | null
  readonly echeance: EcheanceDuBilan
  /** Année dont les nombres sont envoyés, qui doit être finie ; `null` : un prévisionnel. */
  readonly anneeClose: number | null
}

/** Dernier jour pour envoyer : celui du texte, ou le report admis s'il est plus tardif. */
export function dernierJourDEnvoi({ dernierJour }: EcheanceDuBilan, report: Jour | null): Jour {
  return Math.max(dernierJour, report ?? 0)
}

/** Jours de retard d'un envoi ; `""` : pas encore envoyé. */
export function joursDeRetard(envoi: Jour | null, dernierJour: Jour): number | '' {
  return envoi === null ? '' : Math.max(0, envoi - dernierJour)
}

/**
 * Retard d'un envoi (COM-06). Envoyé le jour écrit lui-même : la lecture d'AMB-45 décide, donc une question. Pas envoyé : jugé au jour
 * du contrôle.
 */
export function controlerLEnvoi({ regle, numero, envoi, report, echeance, anneeClose }: EnvoiSuivi, { jour }: ContexteDeSuivi): readonly ConstatDeTableau[] {
  const dernier = dernierJourDEnvoi(echeance, report)
  const dire = (gravite: 'EL' | 'AL', id: string, donnees: Readonly<Record<string, number | string>>): ConstatDeTableau =>
    placerConstat({ regle, ligne: numero, colonne: ENVOI.titres[0] }, gravite, id, donnees)
  if (envoi === null) {
    if (jour === null) return [constatSansJour(regle)]
    return jour > dernier ? [dire('EL', 'flux.suivi-bilan.non-envoye', { dernier: enIso(dernier), jours: jour - dernier })] : []
  }
  const precoce = anneeClose !== null && envoi < depuisCivil(anneeClose + 1, 1, 1)
  if (precoce) return [dire('AL', 'flux.suivi-bilan.envoi-precoce', { envoi: enIso(envoi), annee: String(anneeClose) })]
  if (envoi <= dernier) return []
  if (envoi === echeance.avant) return [dire('AL', 'flux.suivi-bilan.envoi-discute', { envoi: enIso(envoi) })]
  return [dire('EL', 'flux.suivi-bilan.retard', { envoi: enIso(envoi), dernier: enIso(dernier), jours: envoi - dernier })]
}
