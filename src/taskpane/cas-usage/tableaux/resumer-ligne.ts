import type { ContenuSaisi, LigneSaisie, TableDeTrame } from '../../../trames'
import { dire } from '../../dire'
import { ecrireValeur } from '../../valeurs'
import { champsDeLigne } from './champs'
import type { ChampDeSaisie } from './champs'
import { ecrireSaisie } from './ecrire-saisie'

/** Numéro, dans la feuille, de la ligne de ce rang : sous les titres. */
export function ligneDeFeuille(rang: number): number {
  return rang + 2
}

export interface LigneResumee {
  readonly titre: string
  /** Nombres et années obligatoires d’abord, puis les premières cases remplies ; celle qui fait le titre n’y est pas. */
  readonly cases: readonly { readonly colonne: string; readonly ecrite: string }[]
}

const CASES_MONTREES = 4
/** Ce qui dit le mieux de quoi il s’agit : combien, et quand. */
const CHIFFRES: ReadonlySet<ChampDeSaisie['genre']> = new Set(['entier', 'nombre', 'pourcentage', 'annee'])
const LONGUEUR = 80

/** Ce qu’une ligne montre dans la liste : son intitulé de la trame ou son premier texte, et ses premières cases. */
export function resumerLigne(table: TableDeTrame, ligne: LigneSaisie, rang: number): LigneResumee {
  const fixe = table.lignes[rang] ?? null
  const remplies = champsDeLigne(table, fixe).flatMap((champ) => {
    const ecrite = ecrireLisible(champ, ligne[champ.code])
    return ecrite === '' ? [] : [{ champ, ecrite: abreger(ecrite) }]
  })
  const premier = fixe === null ? remplies.find(({ champ }) => nomme(champ)) : undefined
  const autres = remplies.filter((remplie) => remplie !== premier)
  const parlantes = autres.filter(({ champ }) => champ.obligatoire && CHIFFRES.has(champ.genre))
  const cases = [...parlantes, ...autres.filter((autre) => !parlantes.includes(autre))].slice(0, CASES_MONTREES)
  return {
    titre: fixe?.intitule ?? premier?.ecrite ?? dire('tables.ligne', { numero: ligneDeFeuille(rang) }),
    cases: cases.map(({ champ, ecrite }) => ({ colonne: champ.libelle, ecrite })),
  }
}

/** Comme dans le champ, mais un grand nombre s’y lit par milliers. */
function ecrireLisible({ genre }: ChampDeSaisie, contenu: ContenuSaisi | undefined): string {
  const compte = typeof contenu === 'number' && (genre === 'entier' || genre === 'nombre' || genre === 'variation')
  return compte ? ecrireValeur(contenu) : ecrireSaisie(genre, contenu)
}

/** Un numéro ou un type ne dit pas de quelle ligne il s’agit. */
function nomme({ genre, code }: ChampDeSaisie): boolean {
  return (genre === 'texte' || genre === 'texte-long') && code !== 'num'
}

function abreger(texte: string): string {
  return texte.length <= LONGUEUR ? texte : `${texte.slice(0, LONGUEUR).trimEnd()}…`
}
