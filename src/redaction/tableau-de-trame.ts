import type { ColonneDeTrame, TableDeTrame, TypeDeColonneDeTrame } from '../trames'
import { colonnesDeFeuille } from '../trames'
import type { GrilleDeTable } from './contrat'
import { ecrireCase } from './ecrire-case'
import type { ColonneRedigee, TableauRedige } from './types'

const A_DROITE: ReadonlySet<TypeDeColonneDeTrame> = new Set(['entier', 'nombre', 'pourcentage', 'date'])
const LARGES: ReadonlySet<TypeDeColonneDeTrame> = new Set(['texte', 'liste', 'mixte', 'liste de nombres'])

/**
 * Tableau du contrat d'après la feuille d'une table : les colonnes de la trame seulement si elle les impose, jusqu'à la première ligne
 * vide (ce qui est dessous n'est pas du tableau). `null` : aucune ligne remplie.
 */
export function tableauDeTrame(table: TableDeTrame, grille: GrilleDeTable): TableauRedige | null {
  const colonnes = colonnesDeFeuille(table)
    .map((colonne, rang) => ({ colonne, rang }))
    .filter(({ colonne, rang }) => rang < table.colonnes.length && (!table.imposee || colonne.origine === 'trame'))
  const fin = grille.findIndex((ligne, rang) => rang > 0 && ligne.every(estVide))
  const lignes = grille.slice(1, fin === -1 ? undefined : fin).map((ligne) =>
    colonnes.map(({ colonne, rang }) => ecrireCase(ligne[rang], { ...colonne, type: typeDe(table, ligne[0], colonne) })),
  )
  const remplies = lignes.filter((cases) => cases.some((texte) => texte !== ''))
  if (remplies.length === 0) return null
  return {
    genre: 'tableau',
    titre: table.titre,
    colonnes: colonnes.map(({ colonne }) => presenter(colonne)),
    lignes: remplies,
    total: table.total !== null && remplies.at(-1)?.[0] === 'Total',
  }
}

function presenter({ intitule, type }: ColonneDeTrame): ColonneRedigee {
  return { titre: intitule, alignement: A_DROITE.has(type) ? 'droite' : 'gauche', part: LARGES.has(type) ? 3 : 2 }
}

/** Dans une colonne « mixte », c'est la ligne de la trame qui dit le type. */
function typeDe({ lignes }: TableDeTrame, premiere: unknown, { type }: ColonneDeTrame): TypeDeColonneDeTrame {
  if (type !== 'mixte') return type
  const fixee = lignes.find(({ intitule }) => intitule === premiere)?.type
  return fixee === 'entier' ? 'entier' : fixee === undefined ? 'mixte' : 'pourcentage'
}

function estVide(contenu: unknown): boolean {
  return contenu === null || contenu === undefined || contenu === ''
}
