import type { ConstatDeTableau } from '../../com'
import { constatSansJour, placerConstat, valeurDeLaCirculaire } from '../../com'
import { P_FLUX_TRANSMISSION } from '../../parametres/flux-conventions'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_29: FicheDeRegle = {
  id: 'FLUX-29',
  titre: 'Transmission des conventions',
  nature: 'echeance',
  articles: [reference('art. 5, III du décret 2020-145 (non codifié)', FLUX_2022, '5.1')],
  parametres: ['P_flux_transmission'],
  pointsOuverts: [],
}

/** Jours de la signature à la transmission ; `null` sans l'une des deux, ou si la transmission précède. */
export function delaiDeTransmission(signature: Jour | null, transmission: Jour | null): number | null {
  return signature === null || transmission === null || transmission < signature ? null : transmission - signature
}

/** Constats de FLUX-29 pour un destinataire : transmission avant signature, à J+8 ou plus, ou pas encore faite à J+8 (une date à venir ne transmet rien). */
export function constatsDeTransmission(
  signature: Jour | null,
  ecrite: Jour | null,
  donnees: { readonly nom: string; readonly destinataire: string },
  jour: Jour | null,
  lieu: Parameters<typeof placerConstat>[0],
): ConstatDeTableau[] {
  if (signature === null) return []
  const alerte = valeurDeLaCirculaire(P_FLUX_TRANSMISSION)
  const transmission = ecrite !== null && jour !== null && ecrite > jour ? null : ecrite
  if (transmission === null) {
    if (jour === null) return [constatSansJour(FLUX_29.id)]
    return jour - signature < alerte
      ? []
      : [placerConstat(lieu, 'EL', 'flux-conventions.non-transmise', { ...donnees, attente: jour - signature })]
  }
  if (transmission < signature) {
    const dates = { transmission: enIso(transmission), signature: enIso(signature) }
    return [placerConstat(lieu, 'IN', 'flux-conventions.transmission-anterieure', { ...donnees, ...dates })]
  }
  const delai = transmission - signature
  return delai < alerte ? [] : [placerConstat(lieu, 'AL', 'flux-conventions.transmission-tardive', { ...donnees, delai, alerte })]
}
