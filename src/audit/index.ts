export { CONTROLES } from './controles'
export { auditer } from './moteur/auditer'
export { CLEF_DES_CORRESPONDANCES, ecrireCorrespondances, lireCorrespondances } from './reconnaissance/correspondances'
export { composerSynthese, FEUILLE_DE_SYNTHESE } from './rapport/composer-synthese'
export type { ElementDuLot, FichierDuLot, FichierNonLu } from './rapport/composer-synthese'
export { composerRapport } from './rapport/composer-rapport'
export type { RapportAComposer } from './rapport/composer-rapport'
export { FEUILLES_DU_RAPPORT, feuillesDuRapport, TITRES_DU_RAPPORT } from './rapport/feuilles-du-rapport'
export type { FeuilleDuRapport } from './rapport/feuilles-du-rapport'
export { direAvec } from './rapport/dire'
export { direHypothese } from './rapport/dire-hypothese'
export { compterParGravite } from './rapport/compter'
export { constatEnJson, situer, tableauEnJson } from './rapport/en-json'
export type { ConstatEnJson, TableauEnJson } from './rapport/en-json'
export { titreDeType } from './rapport/titre-de-type'
export type * from './reconnaissance/types'
export type {
  Audit,
  BilanDeControle,
  Carnet,
  ConstatDAudit,
  Controle,
  CorrespondanceRetenue,
  Dossier,
  HypotheseDuConstat,
  OptionsDAudit,
  QuestionDeColonne,
  Releve,
  ValeurCitee,
  Verdict,
} from './types'
