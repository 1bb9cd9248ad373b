export { GRAPHIQUES, trouverGraphique } from './graphiques'
export { tablesDe, trouverTable } from './tables-de-periode'
export { reconnaitreColonnes } from './titres'
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
