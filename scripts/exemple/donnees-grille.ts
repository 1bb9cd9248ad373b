import { numeroDeSerie } from './reperes'

/** Colonnes de la grille, dans l’ordre de la feuille. */
export const COLONNES_GRILLE = [
  'critère',
  'points',
  'colonne',
  'seuil',
  'barème',
  'mode',
  'groupe',
  'début',
  'fin',
  'pièce',
] as const
type Colonne = (typeof COLONNES_GRILLE)[number]
export type LigneDeGrille = Partial<Record<Colonne, string | number>> & { readonly critère: string; readonly points: number }

const DEBUT = numeroDeSerie('2024-01-01')

/** Grille inventée, bâtie sur les critères du module national et deux critères locaux. */
export const GRILLE: readonly LigneDeGrille[] = [
  { critère: 'DALO', points: 100, pièce: 'Pièce DALO' },
  { critère: 'P02', points: 40, colonne: 'Handicap' },
  { critère: 'P14', points: 60, colonne: 'Sans logement', mode: 'exclusif', groupe: 'logement actuel' },
  { critère: 'P15', points: 30, colonne: 'Hébergé par un tiers', mode: 'exclusif', groupe: 'logement actuel' },
  { critère: 'P16', points: 30, colonne: 'Expulsion' },
  { critère: 'P12', points: 20, colonne: 'Suroccupation avec mineur', mode: 'maximum', groupe: 'suroccupation' },
  { critère: 'S09', points: 10, colonne: 'Personnes par pièce', seuil: '>=2', mode: 'maximum', groupe: 'suroccupation' },
  { critère: 'S13', points: 10, colonne: 'Taux d’effort', seuil: '>0,33' },
  { critère: 'Parent isolé', points: 5 },
  { critère: 'S28', points: 3, colonne: 'Date de dépôt', barème: 'par an plafond 30' },
  { critère: 'Délai anormalement long', points: 20, colonne: 'Date de dépôt', barème: 'paliers >36:20', début: DEBUT },
  { critère: 'Grand ménage', points: 10, colonne: 'Nombre de personnes', seuil: '>=5', début: DEBUT },
  { critère: 'Habite la commune', points: 10 },
  { critère: 'S33', points: 8, colonne: 'Travaille dans l’EPCI' },
  { critère: 'N01', points: -20, colonne: 'Refus d’un logement adapté', fin: 'Fin de la pénalité' },
]
