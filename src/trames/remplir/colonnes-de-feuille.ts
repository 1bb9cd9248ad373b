import type { ColonneDeTrame, TableDeTrame } from '../types'
import { colonnesDepliees } from './colonnes-depliees'

function typologie(code: string, intitule: string): ColonneDeTrame {
  return { code, intitule, type: 'entier', origine: 'proposé', mode: 'saisi', obligatoire: false }
}

/** Détail du champ 7 des projets, en logements : leur somme doit faire les logements sociaux du projet (CMS-37). */
export const TYPOLOGIES: readonly ColonneDeTrame[] = [
  typologie('plai', 'PLAI'),
  typologie('plus', 'PLUS'),
  typologie('pls', 'PLS et assimilés'),
  typologie('psla', 'PSLA'),
  typologie('brs', 'BRS'),
  typologie('prive', 'Conventionné privé'),
  typologie('autre', 'Autre'),
]

const DES_PROJETS: readonly ColonneDeTrame[] = [
  ...TYPOLOGIES,
  { code: 'numero', intitule: 'N°', type: 'entier', origine: 'proposé', mode: 'calculé', obligatoire: false },
  { code: 'classement', intitule: 'Classement', type: 'code', origine: 'proposé', mode: 'calculé', obligatoire: false },
]

const AJOUTEES: ReadonlyMap<string, readonly ColonneDeTrame[]> = new Map([
  ['TAB-17', DES_PROJETS],
  ['TAB-18', DES_PROJETS],
])

/** Colonnes que la feuille d'une table porte après celles de la trame. */
export function colonnesAjoutees({ id }: Pick<TableDeTrame, 'id'>): readonly ColonneDeTrame[] {
  return AJOUTEES.get(id) ?? []
}

/** Colonnes de la feuille d'une table, dans leur ordre : celles de la trame, dépliées, puis celles qui s'y ajoutent. */
export function colonnesDeFeuille(table: Pick<TableDeTrame, 'id' | 'colonnes'>): readonly ColonneDeTrame[] {
  return [...colonnesDepliees(table), ...colonnesAjoutees(table)]
}
