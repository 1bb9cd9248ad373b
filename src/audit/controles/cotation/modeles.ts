import type { ModeleDeTableau } from '../../reconnaissance/types'

export const MODELES_COTATION: readonly ModeleDeTableau[] = []
