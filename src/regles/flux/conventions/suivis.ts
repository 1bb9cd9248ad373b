import type { TableauDeSuivi } from '../../com'
import { SUIVI_ACTUALISATION } from './actualisation'
import { SUIVI_CADRE_INTERCOMMUNAL } from './cadre-intercommunal'
import { SUIVI_COMMISSIONS } from './commissions'
import { SUIVI_CONVERSION } from './conversion'
import { SUIVI_ETAT_PREALABLE } from './etat-prealable'
import { SUIVI_GESTION_DELEGUEE } from './gestion-deleguee'
import { SUIVI_PROGRAMMES_NEUFS } from './programmes-neufs'
import { SUIVI_RESILIATION } from './resiliation'
import { SUIVI_ENTONNOIR } from './suivi-entonnoir'
import { SUIVI_SANCTION } from './suivi-sanction'
import { SUIVI_UNIFORMITE } from './suivi-uniformite'
import { SUIVI_CONVENTIONS } from './tableau-des-conventions'

/** Tableaux des conventions, des programmes et des échéances qu'une préfecture tient, dans l'ordre du registre. */
export const SUIVIS_FLUX_CONVENTIONS: readonly TableauDeSuivi[] = [
  SUIVI_UNIFORMITE,
  SUIVI_GESTION_DELEGUEE,
  SUIVI_ENTONNOIR,
  SUIVI_CONVENTIONS,
  SUIVI_CADRE_INTERCOMMUNAL,
  SUIVI_ACTUALISATION,
  SUIVI_PROGRAMMES_NEUFS,
  SUIVI_ETAT_PREALABLE,
  SUIVI_CONVERSION,
  SUIVI_COMMISSIONS,
  SUIVI_SANCTION,
  SUIVI_RESILIATION,
]
