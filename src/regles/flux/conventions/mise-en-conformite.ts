import type { ConstatDeTableau } from '../../com'
import { constatSansJour, placerConstat, valeurAuJour, valeurDeLaCirculaire } from '../../com'
import { P_FLUX_ANCIENNE, P_FLUX_ECHEANCE, P_FLUX_ECHEANCE_ELAN } from '../../parametres/flux-conventions'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_21: FicheDeRegle = {
  id: 'FLUX-21',
  titre: 'Mise en conformité des conventions',
  nature: 'echeance',
  articles: [
    reference('art. 5 du décret 2020-145 (non codifié)', FLUX_2022, 'lettre et 5.1'),
    reference('loi ELAN du 23 novembre 2018 et loi 2022-217 du 21 février 2022 (3DS)', FLUX_2022, 'lettre'),
  ],
  parametres: ['P_flux_ancienne', 'P_flux_echeance_elan', 'P_flux_echeance'],
  pointsOuverts: [],
}

/** Avancement d'une convention, dans l'ordre. */
export const AVANCEMENTS_DE_CONVENTION = ['à faire', 'état préalable transmis', 'en négociation', 'signée', 'transmise'] as const
export type AvancementDeConvention = (typeof AVANCEMENTS_DE_CONVENTION)[number]

/** Échéance en vigueur au jour du contrôle : celle de la loi ELAN, puis celle que la loi 3DS a reportée ; sans jour, la dernière. */
export function echeanceDeConformite(jour: Jour | null): Jour {
  const ancienne = jour === null ? undefined : valeurAuJour(P_FLUX_ECHEANCE_ELAN, enIso(jour))
  return ancienne?.valeur ?? valeurDeLaCirculaire(P_FLUX_ECHEANCE)
}

export interface MiseEnConformite {
  /** Signature de la convention à mettre en conformité ; `null` = non dite. */
  readonly ancienne: Jour | null
  /** Signature de la convention conforme ; `null` = non signée. */
  readonly signature: Jour | null
  readonly avancement: AvancementDeConvention | null
}

/** Une signature antérieure au 24/11/2018 n'a pu mettre en conformité : c'est celle de la convention à y mettre. */
export function signatureAncienne({ signature }: Pick<MiseEnConformite, 'signature'>): Jour | null {
  return signature !== null && signature < valeurDeLaCirculaire(P_FLUX_ANCIENNE) ? signature : null
}

function remettreEnPlace(convention: MiseEnConformite): MiseEnConformite {
  const ancienne = signatureAncienne(convention)
  return ancienne === null ? convention : { ...convention, ancienne: convention.ancienne ?? ancienne, signature: null }
}

/** Vrai si la convention est récente : l'échéance ne la vise pas. */
function estRecente({ ancienne }: MiseEnConformite): boolean {
  return ancienne !== null && ancienne >= valeurDeLaCirculaire(P_FLUX_ANCIENNE)
}

/** Jours après l'échéance, à la signature, sinon au jour du contrôle ; 0 à l'heure, `null` sans objet ou sans date. */
export function retardDeConformite(saisie: MiseEnConformite, jour: Jour | null): number | null {
  const convention = remettreEnPlace(saisie)
  if (estRecente(convention)) return null
  const signature = signatureAuJour(convention.signature, jour)
  const atteint = signature ?? jour
  if (atteint === null || (signature === null && estAvancee(convention))) return null
  return Math.max(0, atteint - echeanceDeConformite(jour))
}

/** Une signature postérieure au jour du contrôle n'a pas encore eu lieu. */
function signatureAuJour(signature: Jour | null, jour: Jour | null): Jour | null {
  return signature !== null && jour !== null && signature > jour ? null : signature
}

function estAvancee({ avancement }: MiseEnConformite): boolean {
  return avancement === 'signée' || avancement === 'transmise'
}

/** Échéance qui vise la convention, `""` pour une convention récente. */
export function echeanceDe(convention: MiseEnConformite, jour: Jour | null): Jour | '' {
  return estRecente(convention) ? '' : echeanceDeConformite(jour)
}

/** Constats de FLUX-21 ; `lieu` situe une colonne de la ligne. */
export function constatsDeConformite(
  saisie: MiseEnConformite,
  nom: string,
  jour: Jour | null,
  lieu: (colonne: 'ancienne' | 'signature' | 'avancement') => Parameters<typeof placerConstat>[0],
): ConstatDeTableau[] {
  const convention = remettreEnPlace(saisie)
  const deplacee = signatureAncienne(saisie)
  if (deplacee !== null) {
    const constat = placerConstat(lieu('signature'), 'IN', 'flux-conventions.signature-ancienne', { nom, signature: enIso(deplacee) })
    // La date est vraie, et de l'ancienne convention : c'est l'avancement écrit qui dit qu'aucune autre ne la remplace.
    const enCause = saisie.avancement === null ? lieu : () => lieu('avancement')
    return estAvancee(saisie) ? [constat] : [constat, ...constatsDeConformite(convention, nom, jour, enCause)]
  }
  const signature = signatureAuJour(convention.signature, jour)
  const echeance = enIso(echeanceDeConformite(jour))
  if (signature === null && estAvancee(convention)) {
    return [
      placerConstat(lieu('signature'), 'IN', 'flux-conventions.signature-a-verifier', {
        nom,
        avancement: convention.avancement ?? '',
      }),
    ]
  }
  if (estRecente(convention)) return []
  const retard = retardDeConformite(convention, jour)
  if (signature !== null) {
    return retard === null || retard === 0
      ? []
      : [placerConstat(lieu('signature'), 'IF', 'flux-conventions.signee-en-retard', { nom, retard, echeance })]
  }
  if (convention.ancienne === null)
    return [placerConstat(lieu('ancienne'), 'IF', 'flux-conventions.ancienne-a-verifier', { nom, echeance })]
  if (retard === null) return [constatSansJour(FLUX_21.id)]
  return retard === 0 ? [] : [placerConstat(lieu('signature'), 'EL', 'flux-conventions.non-conforme', { nom, retard, echeance })]
}
