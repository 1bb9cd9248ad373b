import type { ModeleDeTableau } from '../../reconnaissance/types'

export const MODELES_SUIVI: readonly ModeleDeTableau[] = []
