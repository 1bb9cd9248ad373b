import { FONCTIONS_CMS_ARRONDISSEMENTS } from './cms/fonctions-arrondissements'
import { FONCTIONS_CMS_COMMUNE } from './cms/fonctions-commune'
import { FONCTIONS_CMS_CONTRAT } from './cms/fonctions-contrat'
import { FONCTIONS_CMS_MUTUALISATION } from './cms/fonctions-mutualisation'
import { FONCTIONS_CMS_PROJETS } from './cms/fonctions-projets'
import { FONCTIONS_SRU_BILAN } from './sru/fonctions-bilan'
import { FONCTIONS_SRU_CLASSEMENT } from './sru/fonctions-classement'
import { FONCTIONS_SRU_PROJECTION } from './sru/fonctions-projection'
import { FONCTIONS_FLUX_PARTAGE } from './flux/fonctions-partage'
import { FONCTIONS_FLUX_CONVENTIONS } from './flux/fonctions-conventions'
import { FONCTIONS_FLUX_BILAN } from './flux/fonctions-bilan'
import { FONCTIONS_COTATION_DEMANDE } from './cotation/fonctions-demande'
import { FONCTIONS_COTATION_CONTROLES } from './cotation/fonctions-controles'
import { FONCTIONS_COTATION_DEMARCHE } from './cotation/fonctions-demarche'
import { FONCTIONS_COTATION_STATISTIQUES } from './cotation/fonctions-statistiques'
import { DESCRIPTION_COTATION } from './cotation/note'
import { DESCRIPTION_FLUX_PART } from './flux/part'
import { DESCRIPTION_RATTRAPAGE_PLANCHER } from './rattrapage-plancher'
import { DESCRIPTION_SRU_OBJECTIF } from './sru-objectif'
import { DESCRIPTION_VERSION } from './version-fonction'
import type { FonctionDecrite } from './types'

/** Fonctions d'un même sujet, dans l'ordre d'affichage. */
export interface Sujet {
  readonly titre: string
  readonly fonctions: readonly FonctionDecrite[]
}

export const SUJETS: readonly Sujet[] = [
  {
    titre: 'Rattrapage SRU',
    fonctions: [DESCRIPTION_SRU_OBJECTIF, ...FONCTIONS_SRU_CLASSEMENT, ...FONCTIONS_SRU_BILAN, ...FONCTIONS_SRU_PROJECTION],
  },
  {
    titre: 'Contrat de mixité sociale',
    fonctions: [
      DESCRIPTION_RATTRAPAGE_PLANCHER,
      ...FONCTIONS_CMS_COMMUNE,
      ...FONCTIONS_CMS_MUTUALISATION,
      ...FONCTIONS_CMS_ARRONDISSEMENTS,
      ...FONCTIONS_CMS_PROJETS,
      ...FONCTIONS_CMS_CONTRAT,
    ],
  },
  { titre: 'Gestion en flux', fonctions: [DESCRIPTION_FLUX_PART, ...FONCTIONS_FLUX_PARTAGE, ...FONCTIONS_FLUX_CONVENTIONS, ...FONCTIONS_FLUX_BILAN] },
  {
    titre: 'Cotation de la demande',
    fonctions: [
      DESCRIPTION_COTATION,
      ...FONCTIONS_COTATION_DEMANDE,
      ...FONCTIONS_COTATION_STATISTIQUES,
      ...FONCTIONS_COTATION_CONTROLES,
      ...FONCTIONS_COTATION_DEMARCHE,
    ],
  },
  { titre: 'Complément', fonctions: [DESCRIPTION_VERSION] },
]

/** Toutes les fonctions de l'espace de noms MIXITE, sujet par sujet. */
export const FONCTIONS: readonly FonctionDecrite[] = SUJETS.flatMap(({ fonctions }) => fonctions)

/** Recherche sans égard à la casse ; le nom peut porter l'espace de noms (`MIXITE.X`). */
export function trouverFonction(nom: string): FonctionDecrite | undefined {
  const cherche = nom.toUpperCase().replace(/^MIXITE[._]/, '')
  return FONCTIONS.find((fonction) => fonction.nom === cherche)
}
