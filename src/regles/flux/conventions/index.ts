import type { FicheDeRegle } from '../../socle/fiche'
import { FLUX_26 } from './actualisation'
import { FLUX_24 } from './cadre-intercommunal'
import { FLUX_22 } from './cle-de-convention'
import { FLUX_35 } from './commissions'
import { FLUX_34 } from './conversion'
import { FLUX_25 } from './duree-de-convention'
import { FLUX_23 } from './echelle-infra'
import { FLUX_20 } from './entonnoir'
import { FLUX_28 } from './etat-prealable'
import { FLUX_19 } from './gestion-deleguee'
import { FLUX_14 } from './hors-qpv'
import { FLUX_21 } from './mise-en-conformite'
import { FLUX_27 } from './programmes-neufs'
import { FLUX_37 } from './resiliation'
import { FLUX_36 } from './sanction'
import { FLUX_29 } from './transmission'
import { FLUX_13 } from './uniformite'

export { suivreEntonnoir } from './entonnoir'
export type { Entonnoir } from './entonnoir'
export { partHorsQpv } from './hors-qpv'
export type { EntreeHorsQpv } from './hors-qpv'
export { sanctionner } from './sanction'
export type { EntreeSanction } from './sanction'
export { SUIVIS_FLUX_CONVENTIONS } from './suivis'
export { comparerCommunes } from './tableau-d-uniformite'
export type { EntreeUniformite } from './tableau-d-uniformite'

export const FICHES_FLUX_CONVENTIONS: readonly FicheDeRegle[] = [
  FLUX_13,
  FLUX_14,
  FLUX_19,
  FLUX_20,
  FLUX_21,
  FLUX_22,
  FLUX_23,
  FLUX_24,
  FLUX_25,
  FLUX_26,
  FLUX_27,
  FLUX_28,
  FLUX_29,
  FLUX_34,
  FLUX_35,
  FLUX_36,
  FLUX_37,
]
