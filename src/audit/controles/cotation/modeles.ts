import type { ModeleDeTableau } from '../../reconnaissance/types'
import { MODELE_DEMANDES } from './modele-demandes'
import { MODELE_DETAIL } from './modele-detail'
import { MODELE_DECLINAISON, MODELE_GRILLE } from './modele-grille'
import { MODELE_INFORMATION } from './modele-information'
import { MODELE_REVISIONS } from './revisions'
import { MODELE_DELAIS, MODELE_DELAIS_CROISES, MODELE_DISTRIBUTION, MODELE_SATISFAITES } from './modele-statistiques'

export const MODELES_COTATION: readonly ModeleDeTableau[] = [
  MODELE_GRILLE,
  MODELE_DECLINAISON,
  MODELE_DEMANDES,
  MODELE_DISTRIBUTION,
  MODELE_DELAIS,
  MODELE_DELAIS_CROISES,
  MODELE_SATISFAITES,
  MODELE_INFORMATION,
  MODELE_DETAIL,
  MODELE_REVISIONS,
]
