import type { ModeleDeTable } from '../cadre'
import { tab00 } from './tab-00'
import { tab01 } from './tab-01'
import { tab02 } from './tab-02'
import { tab03 } from './tab-03'
import { tab04 } from './tab-04'
import { tab05 } from './tab-05'
import { tab06 } from './tab-06'
import { tab07 } from './tab-07'
import { tab08 } from './tab-08'
import { tab09 } from './tab-09'
import { tab10 } from './tab-10'
import { tab11 } from './tab-11'
import { tab12 } from './tab-12'
import { tab13 } from './tab-13'
import { tab14 } from './tab-14'
import { tab15 } from './tab-15'
import { tab16 } from './tab-16'
import { tab17 } from './tab-17'
import { tab18 } from './tab-18'
import { tab19 } from './tab-19'
import { tab20 } from './tab-20'

/** Tous les tableaux, dans l'ordre de la trame. */
export const MODELES_DE_TABLES: readonly ModeleDeTable[] = [
  tab00,
  tab01,
  tab02,
  tab03,
  tab04,
  tab05,
  tab06,
  tab07,
  tab08,
  tab09,
  tab10,
  tab11,
  tab12,
  tab13,
  tab14,
  tab15,
  tab16,
  tab17,
  tab18,
  tab19,
  tab20,
]
