import type { ModeleDeTableau } from '../../reconnaissance/types'

export const MODELES_TRAME: readonly ModeleDeTableau[] = []
