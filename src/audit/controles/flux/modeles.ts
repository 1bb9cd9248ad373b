import type { ModeleDeTableau } from '../../reconnaissance/types'

export const MODELES_FLUX: readonly ModeleDeTableau[] = []
