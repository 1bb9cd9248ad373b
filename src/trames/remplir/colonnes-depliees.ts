import type { ColonneDeTrame, TableDeTrame } from '../types'

/** Suite d'un code de colonne pour les colonnes sans titre que la trame met sous le même intitulé (AMB-13). */
const SUITE = '_suite'

/** Colonnes d'une table telles que la feuille les porte : celle qui en occupe deux est suivie d'une colonne sans titre, facultative. */
export function colonnesDepliees({ colonnes }: Pick<TableDeTrame, 'colonnes'>): readonly ColonneDeTrame[] {
  return colonnes.flatMap(({ largeur = 1, ...colonne }) => [
    colonne,
    ...Array.from({ length: largeur - 1 }, () => ({ ...colonne, code: codeDeLaSuite(colonne.code), intitule: '', obligatoire: false })),
  ])
}

/** Code de la seconde colonne d'un intitulé qui en occupe deux : `p1_suite`. */
export function codeDeLaSuite(code: string): string {
  return `${code}${SUITE}`
}
