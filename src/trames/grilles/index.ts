import { GRILLE_ACTION_FONCIERE } from './action-fonciere'
import { GRILLE_ATTRIBUTIONS } from './attributions'
import { GRILLE_PROGRAMMATION } from './programmation'
import type { Grille } from './types'
import { GRILLE_URBANISME } from './urbanisme'

export type { AppuiDeQuestion, Grille, Question, SousQuestion, Theme } from './types'

/** Les quatre grilles de questionnement, dans l'ordre des annexes. */
export const GRILLES: readonly Grille[] = [GRILLE_ACTION_FONCIERE, GRILLE_URBANISME, GRILLE_PROGRAMMATION, GRILLE_ATTRIBUTIONS]
