import { FICHES_CMS } from './cms'
import { COM_01, COM_02, COM_03, COM_04, COM_05, COM_06, COM_07, COM_08 } from './com'
import { FICHES_COTATION } from './cotation'
import { FICHES_FLUX } from './flux'
import { FICHES_GRI } from './gri'
import type { ReglePrevue } from './regles-prevues'
import { REGLES_PREVUES } from './regles-prevues'
import type { FicheDeRegle } from './socle/fiche'
import { FICHES_SRU } from './sru'

const APPLIQUEES: readonly FicheDeRegle[] = [
  COM_01,
  COM_02,
  COM_03,
  COM_04,
  COM_05,
  COM_06,
  COM_07,
  COM_08,
  ...FICHES_SRU,
  ...FICHES_CMS,
  ...FICHES_GRI,
  ...FICHES_COTATION,
  ...FICHES_FLUX,
]

const FAMILLES: readonly string[] = ['COM', 'SRU', 'CMS', 'GRI', 'COT', 'FLUX', 'QPV', 'LOY', 'CET', 'DIAG', 'REL']

/** Toutes les règles mises en œuvre, dans l'ordre du registre. */
export const REGLES: readonly FicheDeRegle[] = [...APPLIQUEES].sort((a, b) => rang(a.id) - rang(b.id))

/** Une règle du registre et son état : en vigueur dans Mixité, ou prévue. */
export type RegleConnue =
  | (FicheDeRegle & { readonly etat: 'appliquée' })
  | (ReglePrevue & { readonly etat: 'prévue' })

/** Tout le registre, chaque règle avec son état ; les prévues après les appliquées de leur famille, dans l'ordre des numéros. */
export const REGISTRE: readonly RegleConnue[] = [
  ...REGLES.map((fiche) => ({ ...fiche, etat: 'appliquée' as const })),
  ...REGLES_PREVUES.map((prevue) => ({ ...prevue, etat: 'prévue' as const })),
].sort((a, b) => rang(a.id) - rang(b.id))

/** Rang d'un identifiant « SRU-04 » : par famille, puis par numéro. */
function rang(id: string): number {
  const [famille = '', numero = '0'] = id.split('-')
  return FAMILLES.indexOf(famille) * 100 + Number(numero)
}

/** Règle du registre par son identifiant, sans égard à la casse. */
export function trouverRegle(id: string): RegleConnue | undefined {
  return REGISTRE.find((regle) => regle.id === id.trim().toUpperCase())
}
