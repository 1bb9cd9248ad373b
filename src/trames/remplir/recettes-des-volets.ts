import type { Recette } from './types'
import { SANS_CALCUL } from './volets/sans-calcul'
import { TAB_00 } from './volets/tab-00'
import { TAB_01 } from './volets/tab-01'
import { TAB_02 } from './volets/tab-02'
import { TAB_04 } from './volets/tab-04'
import { TAB_05 } from './volets/tab-05'
import { TAB_06 } from './volets/tab-06'
import { TAB_07 } from './volets/tab-07'
import { TAB_08 } from './volets/tab-08'
import { TAB_09 } from './volets/tab-09'
import { TAB_10 } from './volets/tab-10'
import { TAB_12 } from './volets/tab-12'
import { TAB_19 } from './volets/tab-19'
import { TAB_20 } from './volets/tab-20'

/** Recettes des tables hors des articles 2 et 3 : paramètres, page de titre, préambule, présentation, volets 1 et 2, articles 1er et 4, signatures. */
export const RECETTES_DES_VOLETS: Readonly<Record<string, Recette>> = {
  'TAB-00': TAB_00,
  'TAB-01': TAB_01,
  'TAB-02': TAB_02,
  'TAB-03': SANS_CALCUL,
  'TAB-04': TAB_04,
  'TAB-05': TAB_05,
  'TAB-06': TAB_06,
  'TAB-07': TAB_07,
  'TAB-08': TAB_08,
  'TAB-09': TAB_09,
  'TAB-10': TAB_10,
  'TAB-11': SANS_CALCUL,
  'TAB-12': TAB_12,
  'TAB-19': TAB_19,
  'TAB-20': TAB_20,
}
