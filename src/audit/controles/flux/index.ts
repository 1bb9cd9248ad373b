import type { Controle } from '../../types'
import { CONTROLE_ASSIETTE } from './assiette'
import { CONTROLE_BASE_DU_TERRITOIRE } from './base-du-territoire'
import { CONTROLE_BILAN } from './bilan'
import { CONTROLE_COLLECTIVITES } from './collectivites'
import { CONTROLE_DECOMPTE } from './decompte'
import { CONTROLE_HORS_QPV } from './hors-qpv'
import { CONTROLE_LOGEMENTS_DE_LA_PART } from './logements-de-la-part'
import { CONTROLE_PART_DE_L_ETAT } from './part-de-l-etat'
import { CONTROLE_PARTS_DE_L_ASSIETTE } from './parts-de-l-assiette'
import { CONTROLE_PATRIMOINE } from './patrimoine'
import { CONTROLE_POSTES_EXCLUS } from './postes-exclus'
import { CONTROLE_PREVISIONNEL } from './previsionnel'
import { CONTROLE_PREVISION_ET_REEL } from './prevision-et-reel'
import { CONTROLE_RESERVATAIRES } from './reservataires'
import { CONTROLE_REVOYURE } from './revoyure'
import { CONTROLE_ROTATION } from './rotation'
import { CONTROLE_SOMME_DES_TAUX } from './somme-des-taux'
import { CONTROLE_TAUX_DES_CONVENTIONS } from './taux-des-conventions'

export const CONTROLES_FLUX: readonly Controle[] = [
  CONTROLE_ASSIETTE,
  CONTROLE_POSTES_EXCLUS,
  CONTROLE_PATRIMOINE,
  CONTROLE_PREVISION_ET_REEL,
  CONTROLE_PREVISIONNEL,
  CONTROLE_PARTS_DE_L_ASSIETTE,
  CONTROLE_PART_DE_L_ETAT,
  CONTROLE_COLLECTIVITES,
  CONTROLE_BASE_DU_TERRITOIRE,
  CONTROLE_SOMME_DES_TAUX,
  CONTROLE_LOGEMENTS_DE_LA_PART,
  CONTROLE_TAUX_DES_CONVENTIONS,
  CONTROLE_ROTATION,
  CONTROLE_RESERVATAIRES,
  CONTROLE_HORS_QPV,
  CONTROLE_REVOYURE,
  CONTROLE_BILAN,
  CONTROLE_DECOMPTE,
]
