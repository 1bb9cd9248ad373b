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
