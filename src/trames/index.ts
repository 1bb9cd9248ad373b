export { GRAPHIQUES, trouverGraphique } from './graphiques'
export { decrireRemplissage, estFormuleDecrite, FEUILLE_COMMUNES, inventaireDe, nommer, TABLES_REMPLISSABLES } from './remplir'
export type { CommuneARemplir, ContenuDecrit, FeuilleDecrite, FormuleDecrite, Remplissage, TableRemplissable } from './remplir'
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
