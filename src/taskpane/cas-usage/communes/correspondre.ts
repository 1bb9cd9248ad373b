import type { Correspondance, Echelle, Notion } from '../../../donnees'
import { echelleDe, lireCodeInsee, NOTIONS } from '../../../donnees'
import type { CorrespondanceRetenue } from './memoire-de-correspondance'
import type { NotionUtile } from './notions-utiles'
import { NOTIONS_UTILES } from './notions-utiles'
import type { ChoixParNotion } from './proposer-colonnes'
import type { TableLue } from './table-lue'

/** Ce que l’utilisateur a choisi à l’écran de correspondance. */
export interface Choisie {
  readonly colonnes: ChoixParNotion
  readonly echelles: Readonly<Partial<Record<Notion, Echelle>>>
  readonly codesProposes: boolean
}

/** Pourquoi on ne peut pas encore lire les communes ; le nom des notions en cause. */
export interface Attente {
  /** Notions aux colonnes candidates, sans choix. */
  readonly aChoisir: readonly NotionUtile[]
  /** Colonne donnée à deux notions. */
  readonly partagee: number | null
  readonly sansNom: boolean
}

export function attenteDe({ colonnes }: Pick<Choisie, 'colonnes'>): Attente {
  const prises = NOTIONS_UTILES.flatMap((notion) => colonnes[notion] ?? [])
  return {
    aChoisir: NOTIONS_UTILES.filter((notion) => colonnes[notion] === undefined),
    partagee: prises.find((colonne, rang) => prises.indexOf(colonne) !== rang) ?? null,
    sansNom: colonnes.nom === null,
  }
}

export function estPrete({ aChoisir, partagee, sansNom }: Attente): boolean {
  return aChoisir.length === 0 && partagee === null && !sansNom
}

export function enCorrespondance({ colonnes, echelles, codesProposes }: Choisie): Correspondance {
  const choisies = NOTIONS_UTILES.flatMap((notion) => {
    const colonne = colonnes[notion]
    return colonne === null || colonne === undefined ? [] : [[notion, colonne] as const]
  })
  return { colonnes: Object.fromEntries(choisies), echelles, codesProposes }
}

/** Correspondance à retenir : par intitulé, un autre fichier n’ayant pas ses colonnes au même rang. */
export function aRetenir(
  { colonnes, echelles, codesProposes }: Choisie,
  { entetes }: Pick<TableLue, 'entetes'>,
): CorrespondanceRetenue {
  const choisies = NOTIONS_UTILES.flatMap((notion) => {
    const colonne = colonnes[notion]
    return colonne === undefined ? [] : [[notion, colonne === null ? null : (entetes[colonne] ?? '').trim()] as const]
  })
  return { version: 1, colonnes: Object.fromEntries(choisies), echelles, codesProposes }
}

/** Vrai si la colonne mêle des taux sans signe inférieurs et supérieurs à 1 : l’échelle se demande. */
export function estMelee({ lignes }: Pick<TableLue, 'lignes'>, notion: Notion, colonne: number): boolean {
  return NOTIONS[notion].type === 'taux' && echelleDe(lignes.map(({ cellules }) => cellules[colonne] ?? '')) === 'melangee'
}

/** Codes de commune incomplets que l’utilisateur peut faire compléter. */
export function codesACompleter({ lignes }: Pick<TableLue, 'lignes'>, colonne: number): number {
  return lignes.filter(({ cellules }) => lireCodeInsee(cellules[colonne] ?? '').propose !== null).length
}
