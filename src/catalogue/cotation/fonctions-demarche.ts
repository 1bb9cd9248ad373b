import type { FonctionDecrite } from '../types'
import { DESCRIPTION_COTATION_OBLIGATION } from './obligation'
import { DESCRIPTION_COTATION_CONTROLE, DESCRIPTION_COTATION_SUIVI } from './suivi-de-la-demarche'

/** Fonctions : contrôle et suivi de la démarche de cotation. */
export const FONCTIONS_COTATION_DEMARCHE: readonly FonctionDecrite[] = [
  DESCRIPTION_COTATION_OBLIGATION,
  DESCRIPTION_COTATION_CONTROLE,
  DESCRIPTION_COTATION_SUIVI,
]
