import type { ModeleDeTableau } from '../../reconnaissance/types'
import { MODELE_ASSIETTE } from './modele-assiette'
import { MODELE_BILAN } from './modele-bilan'
import { MODELE_DECOMPTE } from './modele-decompte'
import { MODELE_HORS_QPV } from './modele-hors-qpv'
import { MODELE_PARTS } from './modele-parts'
import { MODELE_PATRIMOINE } from './modele-patrimoine'
import { MODELE_REPARTITION } from './modele-repartition'
import { MODELE_REVOYURE } from './modele-revoyure'

export const MODELES_FLUX: readonly ModeleDeTableau[] = [MODELE_ASSIETTE, MODELE_REPARTITION, MODELE_PARTS, MODELE_BILAN, MODELE_PATRIMOINE, MODELE_HORS_QPV, MODELE_REVOYURE, MODELE_DECOMPTE]
