import type { FichePeriode, Message } from '../../regles'
import { message } from '../../regles'
import type { CadreDePeriode } from '../cadre'
import { cadreDe } from '../cadre'
import { trouverTable } from '../tables-de-periode'
import type { TableDeTrame } from '../types'
import { ligneDeTotal, lignesDArticle2 } from './article-2'
import { feuilleCommunes } from './feuille-communes'
import type { Manque } from './manques'
import { direLesManques, manquesDArticle2, manquesQualitatifs, nommer } from './manques'
import { lignesQualitatives, REPERE } from './objectifs-qualitatifs'
import type { CommuneARemplir, ContenuDecrit, FeuilleDecrite } from './types'

export { FEUILLE_COMMUNES } from './feuille-communes'
export { nommer } from './manques'
export { estFormuleDecrite } from './types'
export type { CommuneARemplir, ContenuDecrit, FeuilleDecrite, FormuleDecrite } from './types'

export type TableRemplissable = 'TAB-13' | 'TAB-14' | 'TAB-16'

export const TABLES_REMPLISSABLES: readonly TableRemplissable[] = ['TAB-13', 'TAB-14', 'TAB-16']

export interface Remplissage {
  /** Données des communes, que les formules de la table lisent par le nom. */
  readonly communes: FeuilleDecrite
  readonly table: FeuilleDecrite
  /** Données manquantes : les cellules qui en dépendent restent vides. */
  readonly manques: readonly Message[]
  /** Hypothèses prises à la place d'une donnée que rien n'oblige à fournir. */
  readonly suppositions: readonly Message[]
}

interface Recette {
  readonly lignes: (communes: readonly CommuneARemplir[], table: TableDeTrame, cadre: CadreDePeriode) => readonly (readonly ContenuDecrit[])[]
  /** Titres à droite du tableau. */
  readonly repere: readonly ContenuDecrit[]
  readonly manque: (cadre: CadreDePeriode) => Manque
  readonly situationUtile: boolean
}

const RETENU = { taux: 'taux_ret', objectif: 'obj_ret' }
const MUTUALISE = { taux: 'taux_ap', objectif: 'obj_ap' }

const RECETTES: Readonly<Record<TableRemplissable, Recette>> = {
  'TAB-13': {
    lignes: (communes, table, cadre) => lignesDArticle2(communes, table, cadre, RETENU),
    repere: [],
    manque: () => manquesDArticle2,
    situationUtile: true,
  },
  'TAB-14': {
    lignes: (communes, table, cadre) => [
      ...lignesDArticle2(communes, table, cadre, MUTUALISE),
      ligneDeTotal(communes.length, table, MUTUALISE),
    ],
    repere: [],
    manque: () => manquesDArticle2,
    situationUtile: true,
  },
  'TAB-16': {
    lignes: (communes, _table, cadre) => lignesQualitatives(communes, cadre),
    repere: [...Array.from({ length: REPERE - 4 }, () => null), 'Nom de la commune'],
    manque: manquesQualitatifs,
    situationUtile: false,
  },
}

/** Année de l'inventaire d'où viennent résidences, logements et manquants de la période. */
export function inventaireDe(fiche: FichePeriode): number {
  return cadreDe(fiche).inventaire
}

/**
 * Décrit la feuille « Communes » et la feuille d'une table de l'article 2, sans rien écrire. Les noms de communes sont uniques
 * sans égard à la casse et sans joker d'Excel : c'est à l'appelant de le vérifier.
 */
export function decrireRemplissage(
  id: TableRemplissable,
  communes: readonly CommuneARemplir[],
  fiche: FichePeriode,
  feuille: string = id,
): Remplissage {
  const table = trouverTable(id, fiche)
  if (table === undefined) throw new Error(`table sans description : ${id}`)
  const cadre = cadreDe(fiche)
  const { lignes, repere, manque, situationUtile } = RECETTES[id]
  return {
    communes: feuilleCommunes(communes, cadre),
    table: {
      nom: feuille,
      cellules: [[...table.colonnes.map(({ intitule }) => intitule), ...repere], ...lignes(communes, table, cadre)],
      pourcentages: table.colonnes.flatMap(({ type }, rang) => (type === 'pourcentage' ? [rang] : [])),
    },
    manques: direLesManques(communes, manque(cadre)),
    suppositions: situationUtile ? supposerDroitCommun(communes) : [],
  }
}

function supposerDroitCommun(communes: readonly CommuneARemplir[]): readonly Message[] {
  const noms = communes.filter(({ situation }) => situation === null).map(({ nom }) => nom)
  return noms.length === 0 ? [] : [message('remplir.droit-commun', { communes: nommer(noms) })]
}
