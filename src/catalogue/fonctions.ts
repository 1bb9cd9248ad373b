import { FONCTIONS_CMS_ARRONDISSEMENTS } from './cms/fonctions-arrondissements'
import { FONCTIONS_CMS_COMMUNE } from './cms/fonctions-commune'
import { FONCTIONS_CMS_CONTRAT } from './cms/fonctions-contrat'
import { FONCTIONS_CMS_MUTUALISATION } from './cms/fonctions-mutualisation'
import { FONCTIONS_CMS_PROJETS } from './cms/fonctions-projets'
import { FONCTIONS_SRU_BILAN } from './sru/fonctions-bilan'
import { FONCTIONS_SRU_CLASSEMENT } from './sru/fonctions-classement'
import { FONCTIONS_SRU_PROJECTION } from './sru/fonctions-projection'
import { DESCRIPTION_COTATION } from './cotation'
import { DESCRIPTION_FLUX_PART } from './flux-part'
import { DESCRIPTION_RATTRAPAGE_PLANCHER } from './rattrapage-plancher'
import { DESCRIPTION_SRU_OBJECTIF } from './sru-objectif'
import { DESCRIPTION_VERSION } from './version-fonction'
import type { FonctionDecrite } from './types'

/** Toutes les fonctions de l'espace de noms MIXITE, dans l'ordre d'affichage. */
export const FONCTIONS: readonly FonctionDecrite[] = [
  DESCRIPTION_SRU_OBJECTIF,
  DESCRIPTION_RATTRAPAGE_PLANCHER,
  ...FONCTIONS_SRU_CLASSEMENT,
  ...FONCTIONS_SRU_BILAN,
  ...FONCTIONS_SRU_PROJECTION,
  ...FONCTIONS_CMS_COMMUNE,
  ...FONCTIONS_CMS_MUTUALISATION,
  ...FONCTIONS_CMS_ARRONDISSEMENTS,
  ...FONCTIONS_CMS_CONTRAT,
  ...FONCTIONS_CMS_PROJETS,
  DESCRIPTION_FLUX_PART,
  DESCRIPTION_COTATION,
  DESCRIPTION_VERSION,
]

/** Recherche sans égard à la casse ; le nom peut porter l'espace de noms (`MIXITE.X`). */
export function trouverFonction(nom: string): FonctionDecrite | undefined {
  const cherche = nom.toUpperCase().replace(/^MIXITE[._]/, '')
  return FONCTIONS.find((fonction) => fonction.nom === cherche)
}
