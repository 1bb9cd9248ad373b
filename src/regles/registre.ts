import { FICHES_CMS } from './cms'
import { COM_01, COM_02, COM_03, COM_04, COM_05, COM_06, COM_07 } from './com'
import { FICHES_COTATION } from './cotation'
import { FICHES_FLUX } from './flux'
import type { FicheDeRegle } from './socle/fiche'
import { FICHES_SRU } from './sru'

/** Toutes les règles mises en œuvre, dans l'ordre du registre. */
export const REGLES: readonly FicheDeRegle[] = [
  COM_01,
  COM_02,
  COM_03,
  COM_04,
  COM_05,
  COM_06,
  COM_07,
  ...FICHES_SRU,
  ...FICHES_CMS,
  ...FICHES_COTATION,
  ...FICHES_FLUX,
]

/** Fiche d'une règle par son identifiant, sans égard à la casse. */
export function trouverRegle(id: string): FicheDeRegle | undefined {
  return REGLES.find((fiche) => fiche.id === id.trim().toUpperCase())
}
