import type { ColonneDeTrame, LigneDeTrame, TableDeTrame, TypeDeColonneDeTrame } from '../types'
import type { Bloc, ChampDecrit, LigneComposee } from './composer'
import { composer, placesDe } from './composer'
import { casesVides } from './cases-vides'
import { nombreDeLignes } from './nombre-de-lignes'
import type { ContenuDecrit, EntreeDeRemplissage, FeuilleDeTable, LigneSaisie } from './types'

/** Ce qu'un calcul sait de sa ligne. */
export interface LigneEnCours {
  /** Rang dans le tableau, à partir de 0. */
  readonly rang: number
  /** Numéro de la ligne dans la feuille : 2 pour la première. */
  readonly numero: number
  /** Adresse d'une case de la ligne, par le code de sa colonne : `B2`. */
  readonly place: (code: string) => string
  readonly saisie: LigneSaisie
  /** Ligne écrite d'avance par la trame, ou `null`. */
  readonly fixe: LigneDeTrame | null
}

/** Par code de colonne, la formule (ou le contenu) de sa case. */
export type Calculs = Readonly<Record<string, (ligne: LigneEnCours) => ContenuDecrit>>

/**
 * Feuille d'une table à lignes saisies : les lignes écrites d'avance par la trame, complétées par les premières lignes saisies,
 * puis les autres. Une case « calculé » porte toujours son calcul ; ailleurs ce qui est saisi l'emporte, et le calcul ne remplit
 * qu'une case laissée vide. `suite` dit ce que la recette sait de plus ; ses `manques` remplacent ceux des cases obligatoires vides.
 */
export function tableSaisie(
  entree: EntreeDeRemplissage,
  table: TableDeTrame,
  calculs: Calculs = {},
  suite: SuiteDeTable = {},
): FeuilleDeTable {
  const ajoutees = suite.colonnes ?? []
  const lignes = lignesSaisies(entree, table, calculs, ajoutees)
  const colonnes = [...table.colonnes, ...ajoutees]
  return {
    feuille: composer({
      nom: entree.feuille ?? table.id,
      tableau: {
        colonnes,
        lignes: [...lignes, ...(suite.total === undefined ? [] : [suite.total]), ...lignesRetirees(entree, table)],
      },
      champs: champsDe(entree, table),
      ...(suite.aCote === undefined ? {} : { aCote: suite.aCote }),
    }),
    graphiques: suite.graphiques ?? [],
    manques: suite.manques ?? casesVides(entree, table),
    suppositions: suite.suppositions ?? [],
    litLesCommunes: suite.litLesCommunes ?? false,
    litLesHypotheses: suite.litLesHypotheses ?? false,
  }
}

export interface SuiteDeTable extends Partial<Omit<FeuilleDeTable, 'feuille'>> {
  /** Colonnes ajoutées après celles de la table ; leurs contenus viennent de `calculs` ou de la saisie. */
  readonly colonnes?: readonly ColonneDeTrame[]
  readonly total?: LigneComposee
  readonly aCote?: Bloc
}

/** Les lignes vides de la fin prennent, sous le Total, la place de celles qu'un remplissage d'avant y avait écrites. */
function lignesRetirees(entree: EntreeDeRemplissage, table: TableDeTrame): readonly LigneComposee[] {
  const nombre = Math.max(0, entree.lignes.length - nombreDeLignes(entree, table))
  return Array.from({ length: nombre }, () => ({ contenus: {} }))
}

/** Lignes du tableau, sans titres ni Total. `ajoutees` : les colonnes d'après celles de la table. */
function lignesSaisies(
  entree: EntreeDeRemplissage,
  table: TableDeTrame,
  calculs: Calculs,
  ajoutees: readonly ColonneDeTrame[] = [],
): readonly LigneComposee[] {
  const colonnes = [...table.colonnes, ...ajoutees]
  const place = placesDe(colonnes)
  const libelle = table.colonnes.find(({ mode }) => mode === 'fixe')?.code
  return Array.from({ length: nombreDeLignes(entree, table) }, (_rien, rang) => {
    const fixe = table.lignes[rang] ?? null
    const numero = rang + 2
    const saisie = entree.lignes[rang] ?? {}
    const ligne: LigneEnCours = { rang, numero, place: (code) => `${place(code)}${numero}`, saisie, fixe }
    const contenus = Object.fromEntries(
      colonnes.map((colonne) => [colonne.code, contenuDe(colonne, ligne, libelle, calculs[colonne.code])]),
    )
    const type = typeDeLigne(fixe)
    return type === null ? { contenus } : { contenus, type }
  })
}

/** Une ligne écrite d'avance met son intitulé dans la première colonne « fixe », et ses valeurs dans les autres. */
function contenuDe(
  { code, mode }: ColonneDeTrame,
  ligne: LigneEnCours,
  libelle: string | undefined,
  calcul: Calculs[string] | undefined,
): ContenuDecrit {
  const { fixe, saisie } = ligne
  if (fixe !== null && mode === 'fixe') return code === libelle ? fixe.intitule : (fixe.valeurs?.[code] ?? null)
  const ecrit = saisie[code] ?? null
  const calculee = mode === 'calculé' || fixe?.mode === 'calculé'
  if (calcul === undefined) return ecrit
  return ecrit !== null && !calculee ? ecrit : calcul(ligne)
}

function typeDeLigne(fixe: LigneDeTrame | null): TypeDeColonneDeTrame | null {
  if (fixe?.type === undefined) return null
  return fixe.type === 'entier' ? 'entier' : 'pourcentage'
}

function champsDe({ horsTableau }: EntreeDeRemplissage, { champsHorsTableau }: TableDeTrame): readonly ChampDecrit[] {
  return champsHorsTableau.map((champ) => ({ champ, contenu: horsTableau[champ.code] ?? null }))
}
