import type { Classeur } from '../../../classeur/port'
import type { Journal } from '../../../remplissage'
import type { Dossier } from '../../dossier/dossier'

/** Étapes d'un contrat, dans l'ordre où l'écran les propose. */
export const ETAPES = ['cadre', 'communes', 'hypotheses', 'objectifs', 'tableaux', 'grilles', 'rediger', 'ecritures'] as const

export type Etape = (typeof ETAPES)[number]

/** Ce que reçoit chaque étape. */
export interface ProprietesDEtape {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly dossier: Dossier
  /** Garde le dossier dans le classeur. */
  readonly surDossier: (dossier: Dossier) => void
  readonly surEtape: (etape: Etape | null) => void
}
