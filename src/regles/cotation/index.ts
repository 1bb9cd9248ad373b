import type { FicheDeRegle } from '../socle/fiche'
import { COT_21 } from './anciennete'
import { COT_07 } from './catalogue-sne'
import { COT_08 } from './champs-cerfa'
import { COT_10 } from './criteres-locaux'
import { COT_06 } from './doublement'
import { COT_09 } from './exclusions'
import { COT_05 } from './note'
import { COT_11 } from './points-negatifs'
import { FICHES_COTATION_DEMANDE } from './demande'
import { FICHES_COTATION_CONTROLES } from './controles'
import { FICHES_COTATION_DEMARCHE } from './demarche'
import { FICHES_COTATION_STATISTIQUES } from './statistiques'

export { MOTIFS_NEGATIFS, reconnaitreCritere } from './catalogue-sne'
export type { CritereReconnu } from './catalogue-sne'
export { critereDeSituation } from './champs-cerfa'
export { compilerGrille } from './compiler-grille'
export { contexteDe } from './contexte'
export { coterDemandes } from './cotation'
export type { NoteDeDemande } from './cotation'
export { CRITERES_SNE } from './criteres-sne'
export type { CritereSne } from './criteres-sne'
export { dernierJourDouble } from './doublement'
export type { NoteEnErreur } from './erreur-de-ligne'
export { conflitsDeCriteres } from './exclusions'
export type { CritereDeGrille, Grille } from './grille'
export { criteresActifs, EN_ERREUR, NOTEE, noterDemandes, VIDE } from './noter'
export type { ContexteDeNote } from './points-de-critere'

export const FICHES_COTATION: readonly FicheDeRegle[] = [
  COT_05,
  COT_06,
  COT_07,
  COT_08,
  COT_09,
  COT_10,
  COT_11,
  COT_21,
  ...FICHES_COTATION_DEMANDE,
  ...FICHES_COTATION_CONTROLES,
  ...FICHES_COTATION_DEMARCHE,
  ...FICHES_COTATION_STATISTIQUES,
]
