import { PHRASES_ARGUMENTS } from './arguments'
import { PHRASES_CMS_ARRONDISSEMENTS } from './cms-arrondissements'
import { PHRASES_CMS_COMMUNE } from './cms-commune'
import { PHRASES_CMS_CONTRAT } from './cms-contrat'
import { PHRASES_CMS_MUTUALISATION } from './cms-mutualisation'
import { PHRASES_CMS_PROJETS } from './cms-projets'
import { PHRASES_CMS_TRAME } from './cms-trame'
import { PHRASES_COTATION } from './cotation'
import { PHRASES_FLUX } from './flux'
import { PHRASES_GRI } from './gri'
import { PHRASES_SRU } from './sru'
import { PHRASES_SRU_BILAN } from './sru-bilan'
import { PHRASES_SRU_CLASSEMENT } from './sru-classement'
import { PHRASES_SRU_PROJECTION } from './sru-projection'
import { PHRASES_FLUX_PARTAGE } from './flux-partage'
import { PHRASES_FLUX_CONVENTIONS } from './flux-conventions'
import { PHRASES_FLUX_BILAN } from './flux-bilan'
import { PHRASES_COTATION_DEMANDE } from './cotation-demande'
import { PHRASES_COTATION_CONTROLES } from './cotation-controles'
import { PHRASES_COTATION_DEMARCHE } from './cotation-demarche'
import { PHRASES_COTATION_STATISTIQUES } from './cotation-statistiques'
import { PHRASES_SUIVI } from './suivi'
import { PHRASES_TABLEAUX } from './tableaux'

/** Phrases : règles du droit. */
export const PHRASES_REGLES: Readonly<Record<string, string>> = {
  ...PHRASES_ARGUMENTS,
  ...PHRASES_TABLEAUX,
  ...PHRASES_SRU,
  ...PHRASES_SRU_BILAN,
  ...PHRASES_SRU_PROJECTION,
  ...PHRASES_SRU_CLASSEMENT,
  ...PHRASES_CMS_COMMUNE,
  ...PHRASES_CMS_MUTUALISATION,
  ...PHRASES_CMS_CONTRAT,
  ...PHRASES_CMS_PROJETS,
  ...PHRASES_CMS_ARRONDISSEMENTS,
  ...PHRASES_CMS_TRAME,
  ...PHRASES_FLUX,
  ...PHRASES_GRI,
  ...PHRASES_COTATION,
  ...PHRASES_FLUX_PARTAGE,
  ...PHRASES_FLUX_CONVENTIONS,
  ...PHRASES_FLUX_BILAN,
  ...PHRASES_COTATION_DEMANDE,
  ...PHRASES_COTATION_CONTROLES,
  ...PHRASES_COTATION_DEMARCHE,
  ...PHRASES_COTATION_STATISTIQUES,
  ...PHRASES_SUIVI,
}
