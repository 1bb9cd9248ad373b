export type {
  Accord,
  ApercuDeRemplissage,
  CelluleApercue,
  Ecriture,
  FeuilleApercue,
  Journal,
  ResultatDEcriture,
  ResultatDeRemise,
  SortDeCellule,
  Suivi,
} from './types'
