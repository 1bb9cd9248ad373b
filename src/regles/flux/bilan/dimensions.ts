import type { Brut } from '../../com'
import { lireFinancementDuBilan, FINANCEMENTS_DU_BILAN } from './lire-financement'
import { lirePeriodeDeConstruction } from './periodes-de-construction'
import { lireQpvDuBilan, SITUATIONS_QPV } from './lire-qpv'
import { lireTexteDuBilan, nommerReservataire } from './lire-texte'
import { lireTypologieDuBilan, TYPOLOGIES_DU_BILAN } from './lire-typologie'

export type DimensionDuBilan = 'reservataire' | 'typologie' | 'financement' | 'qpv' | 'commune' | 'periode'

export interface FicheDeDimension {
  readonly id: DimensionDuBilan
  /** Titre de la ventilation, tel que le texte la nomme. */
  readonly titre: string
  /** Modalités d'une liste fermée, dans leur ordre, montrées même à zéro ; vide : la table apporte les siennes. */
  readonly modalites: readonly string[]
  /** Modalité d'une cellule non vide ; `null` : inconnue, à classer. */
  readonly lire: (brut: Exclude<Brut, null>) => string | null
}

/** Les six ventilations du bilan annuel, dans l'ordre du texte (CCH, art. R. 441-5-1). */
export const DIMENSIONS_DU_BILAN: readonly FicheDeDimension[] = [
  { id: 'reservataire', titre: 'Réservataire', modalites: [], lire: nommerReservataire },
  { id: 'typologie', titre: 'Typologie', modalites: TYPOLOGIES_DU_BILAN, lire: lireTypologieDuBilan },
  { id: 'financement', titre: 'Financement', modalites: FINANCEMENTS_DU_BILAN, lire: lireFinancementDuBilan },
  { id: 'qpv', titre: 'QPV', modalites: SITUATIONS_QPV, lire: lireQpvDuBilan },
  { id: 'commune', titre: 'Commune', modalites: [], lire: lireTexteDuBilan },
  { id: 'periode', titre: 'Période de construction', modalites: [], lire: lirePeriodeDeConstruction },
]
