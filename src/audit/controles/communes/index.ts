import type { Controle } from '../../types'
import { CMS_01_SANS_AMENAGEMENT, CMS_03_TABLEAU } from './cms-01-sans-amenagement'
import { CMS_02_ENTRANTE } from './cms-02-entrante'
import { CMS_04_ABAISSANT } from './cms-04-abaissant'
import { CMS_04_TAUX_RETENU } from './cms-04-taux-retenu'
import { CMS_08_MOITIE } from './cms-08-mutualisant'
import { CMS_09_SOMME } from './cms-09-somme'
import { CMS_10_ACCORD } from './cms-10-accord'
import { SRU_01_CIBLE } from './sru-01-cible'
import { SRU_01_ECART } from './sru-01-ecart'
import { SRU_01_TAUX } from './sru-01-taux'
import { SRU_02_MANQUANTS } from './sru-02-manquants'
import { SRU_03_REGIME } from './sru-03-regime'
import { SRU_04_OBJECTIF } from './sru-04-objectif'
import { SRU_08_PLANCHER } from './sru-08-plancher'
import { SRU_09_ARRONDI } from './sru-09-arrondi'

/** Communes, une règle par fichier : le parc, les manquants, le régime et l'objectif, puis ce que le contrat en fait. */
export const CONTROLES_COMMUNES: readonly Controle[] = [
  SRU_01_TAUX,
  SRU_01_CIBLE,
  SRU_01_ECART,
  SRU_02_MANQUANTS,
  SRU_03_REGIME,
  SRU_04_OBJECTIF,
  SRU_08_PLANCHER,
  SRU_09_ARRONDI,
  CMS_01_SANS_AMENAGEMENT,
  CMS_02_ENTRANTE,
  CMS_03_TABLEAU,
  CMS_04_ABAISSANT,
  CMS_04_TAUX_RETENU,
  CMS_08_MOITIE,
  CMS_09_SOMME,
  CMS_10_ACCORD,
]
