import type { Controle } from '../types'
import { CELLULES_D_ERREUR } from './erreurs/cellules'
import { COMPLEMENT_ABSENT } from './erreurs/complement-absent'
import { FONCTION_A_REPARER } from './erreurs/fonction-a-reparer'
import { FORMULE_DE_DESIGNATION } from './formules/designation'
import { FORMULE_FIGEE } from './formules/figee'
import { MEDIANE_REMPLACEE } from './formules/mediane'
import { FORMULE_SANS_RESULTAT } from './formules/sans-resultat'
import { TAUX_ARRONDI } from './formules/taux-arrondi'
import { TAUX_EN_DUR } from './formules/taux-en-dur'
import { TAUX_SUR_A } from './formules/taux-sur-a'
import { UN_TIERS } from './formules/un-tiers'
import { EFFECTIFS_IMPOSSIBLES } from './nombres/effectifs'
import { NOMBRES_EN_TEXTE } from './nombres/en-texte'
import { TAUX_D_UNE_AUTRE_PERIODE } from './taux/autre-periode'
import { DENOMINATEUR_NUL } from './taux/denominateur-nul'
import { ECHELLE_MELANGEE } from './taux/echelle-melangee'
import { PART_EXCESSIVE } from './taux/part-excessive'
import { CITATIONS_D_ARTICLES } from './textes/citations'
import { COLONNES_NOMINATIVES } from './textes/colonnes-nominatives'
import { DATES_IMPOSSIBLES } from './textes/dates'
import { ECHEANCES_DEPASSEES } from './textes/echeances'
import { MOYENNE_DE_TAUX } from './totaux/moyenne-de-taux'
import { TOTAL_FAUX } from './totaux/total-faux'

/** Qualité des données et lecture des formules : avant tout recalcul. */
export const CONTROLES_DE_QUALITE: readonly Controle[] = [
  NOMBRES_EN_TEXTE,
  EFFECTIFS_IMPOSSIBLES,
  CELLULES_D_ERREUR,
  COMPLEMENT_ABSENT,
  FONCTION_A_REPARER,
  FORMULE_FIGEE,
  FORMULE_SANS_RESULTAT,
  ECHELLE_MELANGEE,
  PART_EXCESSIVE,
  TAUX_ARRONDI,
  DENOMINATEUR_NUL,
  TOTAL_FAUX,
  MOYENNE_DE_TAUX,
  DATES_IMPOSSIBLES,
  ECHEANCES_DEPASSEES,
  TAUX_EN_DUR,
  TAUX_D_UNE_AUTRE_PERIODE,
  UN_TIERS,
  COLONNES_NOMINATIVES,
  CITATIONS_D_ARTICLES,
  FORMULE_DE_DESIGNATION,
  MEDIANE_REMPLACEE,
  TAUX_SUR_A,
]
