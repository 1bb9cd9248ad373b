import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_03: FicheDeRegle = {
  id: 'FLUX-03',
  titre: 'Modes de gestion spécifiques',
  nature: 'decision',
  articles: [reference('art. 109 de la loi ELAN', FLUX_2022, '1')],
  parametres: [],
  pointsOuverts: [],
}

/** Dates des deux accords qu'une gestion à part demande ; `null` = aucun. */
export interface AccordsDeGestion {
  readonly partenarial: Jour | null
  readonly prefet: Jour | null
}

export interface GestionJugee {
  readonly aPart: boolean
  readonly motifs: readonly Message[]
  /** Erreur légale : gérés à part sans l'accord du préfet. */
  readonly fautive: boolean
}

/**
 * Gestion à part d'un logement soumis, qui reste toujours dans A (FLUX-03) : réservée aux natures que le texte énumère, par
 * accord partenarial **et** accord du préfet.
 */
export function jugerGestionAPart(specifique: boolean, { partenarial, prefet }: AccordsDeGestion): GestionJugee {
  const aucun = partenarial === null && prefet === null
  if (!specifique) return { aPart: false, fautive: false, motifs: aucun ? [] : [message('flux.gestion.nature')] }
  if (aucun) return { aPart: false, fautive: false, motifs: [] }
  if (prefet === null) return { aPart: false, fautive: true, motifs: [message('flux.gestion.sans-prefet')] }
  if (partenarial === null) return { aPart: false, fautive: false, motifs: [message('flux.gestion.sans-partenaires')] }
  return { aPart: true, fautive: false, motifs: [message('flux.gestion.a-part')] }
}
