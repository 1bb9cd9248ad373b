import type { Controle } from '../../types'
import { CONTROLE_DE_LA_GRILLE } from './controle-de-la-grille'
import { CONTROLE_DE_LA_DECLINAISON } from './declinaison'
import { CONTROLE_DES_DEMANDES } from './demandes'
import { CONTROLE_DU_DETAIL } from './detail-des-notes'
import { CONTROLE_DU_DOUBLEMENT } from './doublement-des-demandes'
import { CONTROLE_DES_EXCLUSIVITES } from './exclusivites'
import { CONTROLE_DES_GRILLES_COMPAREES } from './grilles-comparees'
import { CONTROLE_DE_L_INFORMATION } from './information'
import { CONTROLE_DES_LIGNES } from './lignes-de-grille'
import { CONTROLE_DES_LOCAUX } from './locaux'
import { CONTROLE_DES_NOTES } from './notes'
import { CONTROLE_DES_POIDS } from './poids'
import { CONTROLE_DE_LA_PRIORITE } from './priorite-retiree'
import { CONTROLE_DES_REVISIONS } from './revisions'
import { CONTROLE_DES_SEUILS } from './seuils'
import { CONTROLE_DES_STATISTIQUES } from './statistiques'
import { CONTROLE_SUR_LES_DEMANDES } from './sur-les-demandes'

export const CONTROLES_COTATION: readonly Controle[] = [
  CONTROLE_DE_LA_GRILLE,
  CONTROLE_DES_LIGNES,
  CONTROLE_DES_LOCAUX,
  CONTROLE_DE_LA_DECLINAISON,
  CONTROLE_DES_POIDS,
  CONTROLE_DES_NOTES,
  CONTROLE_DES_EXCLUSIVITES,
  CONTROLE_DES_DEMANDES,
  CONTROLE_DES_GRILLES_COMPAREES,
  CONTROLE_DES_REVISIONS,
  CONTROLE_DES_SEUILS,
  CONTROLE_DU_DETAIL,
  CONTROLE_DU_DOUBLEMENT,
  CONTROLE_DE_L_INFORMATION,
  CONTROLE_SUR_LES_DEMANDES,
  CONTROLE_DE_LA_PRIORITE,
  CONTROLE_DES_STATISTIQUES,
]
