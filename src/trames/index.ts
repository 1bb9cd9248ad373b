export { GRAPHIQUES, trouverGraphique } from './graphiques'
export { decrireRemplissage, estFormuleDecrite, FEUILLE_COMMUNES, inventaireDe, nommer, TABLES_REMPLISSABLES } from './remplir'
export type { TableRemplissable } from './remplir'
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
