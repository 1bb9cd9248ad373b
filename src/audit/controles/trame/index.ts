import type { Controle } from '../../types'
import { ACTIONS, ANALYSE_PAR_THEME, PILOTES, THEMES_SANS_ACTION } from './actions'
import { COLONNES_DE_L_ARTICLE_2, LIGNE_TOTAL, PHRASES_D_OBJECTIF } from './article-2'
import { CHAMPS_LAISSES, NOMBRES_LAISSES } from './champs-laisses'
import { LIGNE_PAR_COMMUNE } from './communes-du-contrat'
import { ARTICLES_DU_CONTRAT, COMPTABILISATION } from './completude'
import { DELEGATAIRE } from './delegataire'
import { AVANCEMENT_DES_GRILLES, LEVIERS, POINTS_DE_VIGILANCE, QUESTIONS_DE_CARENCE, THEMES_VIDES } from './grilles'
import { COUVERTURE, DOUBLONS, HORS_VIVIER, MISES_A_JOUR, TOTAL_MELANGE } from './listes-de-projets'
import { MOTIFS } from './motifs'
import { ORDRE_DES_ARTICLES } from './ordre-des-articles'
import { OFFRE_NOUVELLE, PRODUCTION } from './offre'
import { PARTS_DU_PARC, PROFILS, TENSION } from './parc'
import { CASE_DE_L_EPT, DELIBERATIONS, SIGNATAIRES } from './parties'
import { PILOTAGE } from './pilotage'
import { PLANCHER_CITE } from './plancher-cite'
import { PREAMBULE, PRESENTATION, RECTO } from './preambule'
import { PROJETS } from './projets'
import { REPONSES_EN_POURCENTAGE } from './reponses-en-pourcentage'
import { SUIVI_DES_CONTRATS } from './suivi-des-contrats'
import { TERME } from './terme'
import { TENSION_EN_LIGNES } from './tension-en-lignes'
import { VENTES } from './ventes'

/** Le contrat et ses annexes, dans l'ordre de la trame ; les mentions qui manquent au classeur entier à la fin. */
export const CONTROLES_TRAME: readonly Controle[] = [
  CHAMPS_LAISSES,
  PREAMBULE,
  PRESENTATION,
  RECTO,
  PARTS_DU_PARC,
  TENSION,
  TENSION_EN_LIGNES,
  PROFILS,
  OFFRE_NOUVELLE,
  PRODUCTION,
  ANALYSE_PAR_THEME,
  ACTIONS,
  PILOTES,
  COLONNES_DE_L_ARTICLE_2,
  LIGNE_TOTAL,
  PHRASES_D_OBJECTIF,
  PLANCHER_CITE,
  MOTIFS,
  NOMBRES_LAISSES,
  PROJETS,
  DOUBLONS,
  TOTAL_MELANGE,
  HORS_VIVIER,
  COUVERTURE,
  MISES_A_JOUR,
  PILOTAGE,
  TERME,
  SIGNATAIRES,
  DELIBERATIONS,
  CASE_DE_L_EPT,
  DELEGATAIRE,
  LIGNE_PAR_COMMUNE,
  THEMES_VIDES,
  QUESTIONS_DE_CARENCE,
  REPONSES_EN_POURCENTAGE,
  AVANCEMENT_DES_GRILLES,
  LEVIERS,
  POINTS_DE_VIGILANCE,
  ...SUIVI_DES_CONTRATS,
  VENTES,
  THEMES_SANS_ACTION,
  ARTICLES_DU_CONTRAT,
  ORDRE_DES_ARTICLES,
  COMPTABILISATION,
]
