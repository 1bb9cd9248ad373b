import type { Native } from '../moteur'
import { CONDITIONS } from './conditions'
import { DATES } from './dates'
import { ENSEMBLES } from './ensembles'
import { INFORMATION } from './information'
import { LOGIQUE } from './logique'
import { NOMBRES } from './nombres'
import { RECHERCHE } from './recherche'
import { TEXTES } from './textes'

/** Fonctions natives que le moteur sait évaluer comme Excel ; toute autre rend la formule « non évaluée ». */
export const NATIVES: ReadonlyMap<string, Native> = new Map([
  ...LOGIQUE,
  ...INFORMATION,
  ...ENSEMBLES,
  ...CONDITIONS,
  ...NOMBRES,
  ...TEXTES,
  ...RECHERCHE,
  ...DATES,
])
