export { CONTROLES } from './controles'
export { auditer } from './moteur/auditer'
export { constatEnJson, tableauEnJson } from './rapport/en-json'
export type { ConstatEnJson, TableauEnJson } from './rapport/en-json'
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
