import type { FonctionDecrite } from '../types'
import { DESCRIPTION_GRILLE_CONTROLE } from './grille-controle'

/** Fonctions : contrôle d’une grille. */
export const FONCTIONS_COTATION_CONTROLES: readonly FonctionDecrite[] = [DESCRIPTION_GRILLE_CONTROLE]
