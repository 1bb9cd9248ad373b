import type { LimitesZip } from '../../classeur/xlsx/zip/limites'

const MIO = 1024 * 1024

/** Taille d'un fichier au-delà de laquelle il n'est même pas lu. */
export const OCTETS_DU_FICHIER_MAX = 256 * MIO

/** Bornes d'un classeur à auditer : au-delà, la commande dépasserait le gigaoctet qu'elle se permet. */
export const LIMITES_D_AUDIT: Partial<LimitesZip> = { partie: 340 * MIO, total: 500 * MIO }
