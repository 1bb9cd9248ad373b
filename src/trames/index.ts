export {
  completude,
  controlerContrat,
  controlerTable,
  entreeSru,
  lecturesDuContrat,
  modaliteDe,
  objectifDuContrat,
  objectifsDeCommune,
  regimeDe,
  tauxDe,
} from './controler'
export type {
  CadreDuContrat,
  Completude,
  ConstatSitue,
  ContratAControler,
  ContratSaisi,
  ObjectifsDeCommune,
  ResteDuContrat,
  SaisieAControler,
  TableSaisie,
} from './controler'
export { decrireBilanDuFlux, FEUILLE_BILAN_DU_FLUX } from './flux/bilan-du-flux'
export type { EntreeDuBilanDuFlux } from './flux/bilan-du-flux'
export { GRILLES } from './grilles'
export type { Grille, Question, SousQuestion } from './grilles'
export { numeroLie, questionsLiees, sansLien } from './liens-de-question'
export { colonneDe, ecrit, effectif, Page } from './remplir/page'
export type { BlocDecrit, CaseDecrite } from './remplir/page'
export { FORMAT_DATE, FORMAT_ENTIER } from './remplir/presenter'
export { decrireGrille, lireGrille } from './remplir/grilles'
export { GRAPHIQUES, trouverGraphique } from './graphiques'
export { casesDuTableau, lireLignes } from './lire-lignes'
export type { LignesLues } from './lire-lignes'
export { feuilleDeTable, parCommune, TABLES_PAR_COMMUNE } from './par-commune'
export {
  COLONNES_DES_COMMUNES,
  colonnesDeFeuille,
  decrireCommunes,
  decrireRemplissage,
  estFormuleDecrite,
  FEUILLE_COMMUNES,
  FEUILLE_HYPOTHESES,
  feuilleHypotheses,
  inventaireDe,
  laisseUnTrou,
  nommer,
  POINTS_DU_CONTRAT,
  repartir,
  reunirRemplissages,
  TABLES_REMPLISSABLES,
  TYPOLOGIES,
} from './remplir'
export type { DonneeDeCommune } from './remplir'
export type {
  ChoixDHypothese,
  ColonnePresentee,
  CommuneARemplir,
  ContenuDecrit,
  ContenuSaisi,
  EntreeDeRemplissage,
  FeuilleDecrite,
  FormuleDecrite,
  GraphiqueDecrit,
  LigneSaisie,
  PlageDecrite,
  Remplissage,
  SerieDecrite,
  Territoire,
} from './remplir/types'
export { plageDeRepartition } from './plage-de-repartition'
export { decrireSuivi } from './suivi/decrire-suivi'
export { estAjoutee, SUJETS_DE_SUIVI, trouverSuiviEtSujet } from './suivi/sujets'
export type { SujetDeSuivi, SuiviTrouve } from './suivi/sujets'
export { tablesDe, trouverTable } from './tables-de-periode'
export { reconnaitreTitres } from './titres'
export type { ColonneEnDouble, ColonneRenommee, ColonnesReconnues, ColonneTrouvee, TitreLu } from './titres'
export type {
  AutreLecture,
  ColonneDeTrame,
  FormeDeGraphique,
  GraphiqueDeTrame,
  LigneDeTrame,
  ModeDeColonne,
  OrigineDeColonne,
  SourceDeSerie,
  TableDeTrame,
  TypeDeColonneDeTrame,
  ValeurFixe,
} from './types'
