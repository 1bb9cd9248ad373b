import type { ColonneDeTrame, TableDeTrame, TypeDeColonneDeTrame } from '../trames'
import { colonnesDeFeuille, sansLien } from '../trames'
import type { GrilleDeTable } from './contrat'
import { ecrireCase } from './ecrire-case'
import type { ColonneRedigee, TableauRedige } from './types'

const A_DROITE: ReadonlySet<TypeDeColonneDeTrame> = new Set(['entier', 'nombre', 'pourcentage', 'date'])
/** Largeur laissée autour du plus long mot d'une colonne, en caractères. */
const MARGE = 2
const TEXTE_LONG = 40

/**
 * Tableau du contrat d'après la feuille d'une table, jusqu'à la première ligne vide (ce qui est dessous n'est pas du tableau). Une
 * colonne que la trame n'a pas est de trop quand elle en impose les colonnes, ou quand rien ne la remplit. `null` : aucune ligne remplie.
 */
export function tableauDeTrame(table: TableDeTrame, grille: GrilleDeTable): TableauRedige | null {
  const fin = grille.findIndex((ligne, rang) => rang > 0 && ligne.every(estVide))
  const rangees = grille.slice(1, fin === -1 ? undefined : fin)
  const colonnes = colonnesDeFeuille(table)
    .map((colonne, rang) => ({ colonne, rang }))
    .filter(({ colonne, rang }) => {
      if (rang >= table.colonnes.length) return false
      return colonne.origine === 'trame' || (!table.imposee && rangees.some((ligne) => !estVide(ligne[rang])))
    })
  const lignes = rangees.map((ligne) =>
    colonnes.map(({ colonne, rang }) => {
      const ecrite = ecrireCase(ligne[rang], { ...colonne, type: typeDe(table, ligne[0], colonne) })
      // Le lien vers une question des grilles sert au suivi, pas au contrat.
      return colonne.code === 'num' ? sansLien(ecrite) : ecrite
    }),
  )
  const remplies = lignes.filter((cases) => cases.some((texte) => texte !== ''))
  if (remplies.length === 0) return null
  return {
    genre: 'tableau',
    titre: table.titre,
    colonnes: colonnes.map(({ colonne }, rang) => presenter(colonne, remplies.map((cases) => cases[rang] ?? ''))),
    lignes: remplies,
    total: table.total !== null && remplies.at(-1)?.[0] === 'Total',
  }
}

/** Une colonne tient son plus long mot ; un texte long en demande davantage. */
function presenter({ intitule, type }: ColonneDeTrame, cases: readonly string[]): ColonneRedigee {
  const textes = [intitule, ...cases]
  const mot = Math.max(...textes.flatMap((texte) => texte.split(/[ \n]/).map(({ length }) => length)))
  const longueur = Math.min(TEXTE_LONG, Math.max(...textes.map(({ length }) => length)))
  return { titre: intitule, alignement: A_DROITE.has(type) ? 'droite' : 'gauche', part: MARGE + mot + longueur / 4 }
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
