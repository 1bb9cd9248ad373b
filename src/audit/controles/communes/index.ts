import type { Controle } from '../../types'
import { CMS_01_SANS_AMENAGEMENT, CMS_01_TYPE, CMS_03_TABLEAU } from './cms-01-sans-amenagement'
import { CMS_02_DEMANDE, CMS_02_ENTRANTE } from './cms-02-entrante'
import { CMS_04_ABAISSANT } from './cms-04-abaissant'
import { CMS_04_TAUX_RETENU } from './cms-04-taux-retenu'
import { CMS_05_DUREE } from './cms-05-duree'
import { CMS_07_PLH, CMS_12_AVIS, CMS_14_ECHELLE } from './cms-07-conditions'
import { CMS_08_MOITIE } from './cms-08-mutualisant'
import { CMS_09_SOMME } from './cms-09-somme'
import { CMS_10_ACCORD } from './cms-10-accord'
import { CMS_13_INCOMPATIBILITE } from './cms-13-incompatibilite'
import { CMS_16_REPARTITION } from './cms-16-arrondissements'
import { CMS_17_DUREE } from './cms-17-duree'
import { CMS_19_DISPENSE } from './cms-19-dispense'
import { CMS_26_TRIENNAUX } from './cms-26-triennaux'
import { COM_07_PERIODE_SUPPOSEE } from './com-07-periode-supposee'
import { SRU_01_CIBLE } from './sru-01-cible'
import { SRU_01_ECART } from './sru-01-ecart'
import { SRU_01_TAUX } from './sru-01-taux'
import { SRU_02_MANQUANTS } from './sru-02-manquants'
import { SRU_03_REGIME } from './sru-03-regime'
import { SRU_04_OBJECTIF } from './sru-04-objectif'
import { SRU_05_DEFICIT } from './sru-05-deficit'
import { SRU_07_MOTIF, SRU_07_REHAUSSE } from './sru-07-rehausse'
import { SRU_08_PLANCHER } from './sru-08-plancher'
import { SRU_09_ARRONDI } from './sru-09-arrondi'
import { SRU_10_PHRASE } from './sru-10-phrase'
import { SRU_10_QUALITATIF } from './sru-10-qualitatif'
import { SRU_11_DATE, SRU_11_NOTIFIE } from './sru-11-notifie'
import { SRU_12_BILAN } from './sru-12-bilan'
import { SRU_12_CARENCE, SRU_12_QUALITATIF } from './sru-12-carence'
import { SRU_13_EXCEDENT } from './sru-13-excedent'
import { SRU_14_ACTE, SRU_14_OBJECTIF } from './sru-14-exemption'
import { CMS_06_PROLONGATION, SRU_15_TERRITOIRE } from './sru-15-prolongation'
import { SRU_16_PROPOSITION } from './sru-16-proposition'
import { SRU_17_OFFRE, SRU_18_PROJECTION } from './sru-18-projection'
import { CMS_24_VARIATIONS, SRU_19_SERIE } from './sru-19-serie'
import { SRU_20_INVENTAIRE } from './sru-20-inventaire'
import { SRU_21_PERIODES, SRU_21_REEMPLOI } from './sru-21-periodes'

/** Communes, une règle par fichier : le parc, les manquants, le régime et l'objectif, le bilan, puis ce que le contrat en fait. */
export const CONTROLES_COMMUNES: readonly Controle[] = [
  COM_07_PERIODE_SUPPOSEE,
  SRU_01_TAUX,
  SRU_01_CIBLE,
  SRU_01_ECART,
  SRU_02_MANQUANTS,
  SRU_03_REGIME,
  SRU_04_OBJECTIF,
  SRU_05_DEFICIT,
  SRU_07_REHAUSSE,
  SRU_07_MOTIF,
  SRU_08_PLANCHER,
  SRU_09_ARRONDI,
  SRU_10_QUALITATIF,
  SRU_10_PHRASE,
  SRU_11_NOTIFIE,
  SRU_11_DATE,
  SRU_12_BILAN,
  SRU_12_CARENCE,
  SRU_12_QUALITATIF,
  SRU_13_EXCEDENT,
  SRU_14_OBJECTIF,
  SRU_14_ACTE,
  SRU_15_TERRITOIRE,
  SRU_16_PROPOSITION,
  SRU_17_OFFRE,
  SRU_18_PROJECTION,
  SRU_19_SERIE,
  SRU_20_INVENTAIRE,
  SRU_21_PERIODES,
  SRU_21_REEMPLOI,
  CMS_01_SANS_AMENAGEMENT,
  CMS_01_TYPE,
  CMS_02_DEMANDE,
  CMS_02_ENTRANTE,
  CMS_03_TABLEAU,
  CMS_04_ABAISSANT,
  CMS_04_TAUX_RETENU,
  CMS_05_DUREE,
  CMS_06_PROLONGATION,
  CMS_07_PLH,
  CMS_08_MOITIE,
  CMS_09_SOMME,
  CMS_10_ACCORD,
  CMS_12_AVIS,
  CMS_13_INCOMPATIBILITE,
  CMS_14_ECHELLE,
  CMS_16_REPARTITION,
  CMS_17_DUREE,
  CMS_19_DISPENSE,
  CMS_24_VARIATIONS,
  CMS_26_TRIENNAUX,
]
