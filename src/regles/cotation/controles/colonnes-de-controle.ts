import type { Brut, ConstatDeTableau, Entetes } from '../../com'
import { EN_DOUBLE, estVideOuZero } from '../../com'
import { normaliser } from '../../socle/normaliser'
import type { ColonneDeGrille, LireColonne } from '../compiler-grille'
import { COLONNES_DE_GRILLE } from '../compiler-grille'
import { COT_05 } from '../note'
import { relever } from './relever'

/** Colonnes que la cotation ignore et que le contrôle lit, avec leurs titres admis. */
const TITRES = {
  motif: ['motif', 'justification', 'base ou motif'],
  avis: ['avis', 'avis humain'],
  reservataire: ['réservataire', 'bailleur'],
  version: ['version', 'version de grille', 'version de la grille'],
  categorie: ['catégorie', 'famille'],
  eliminatoire: ['éliminatoire'],
} as const
export type ColonneDeControle = keyof typeof TITRES

/** Cellules de contrôle d'une ligne ; `null` : vide, à 0 ou sans colonne. */
export type CellulesDeControle = Readonly<Record<ColonneDeControle, Brut>>

/** Où lire chaque colonne : un titre en double laisse lire sa première colonne. */
export interface PlanDeGrille {
  readonly absentes: ReadonlySet<ColonneDeGrille | ColonneDeControle>
  readonly lireLigne: (cellules: readonly Brut[]) => {
    readonly lire: LireColonne
    readonly controle: CellulesDeControle
  }
  readonly constats: readonly ConstatDeTableau[]
}

export function planDeGrille(entetes: Entetes): PlanDeGrille {
  const colonnes = new Map<string, number>(COLONNES_DE_GRILLE.map((colonne) => [colonne, premierRang(entetes, [colonne])]))
  const controles = Object.entries(TITRES).map(([cle, titres]) => [cle, premierRang(entetes, titres)] as const)
  const doubles = [...COLONNES_DE_GRILLE, ...Object.values(TITRES).flat()].filter((titre) => entetes.rang(titre) === EN_DOUBLE)
  const manquantes = (['critère', 'points'] as const).filter((titre) => colonnes.get(titre) === -1)
  const lus = entetes.textes.filter((texte) => texte !== '').join(', ')
  return {
    absentes: new Set(
      [...colonnes, ...controles].flatMap(([cle, rang]) => (rang === -1 ? [cle as ColonneDeGrille | ColonneDeControle] : [])),
    ),
    lireLigne: (cellules) => ({
      lire: (colonne) => {
        const cellule = cellules[colonnes.get(colonne) ?? -1] ?? null
        return cellule === '' || (cellule === 0 && colonne !== 'points') ? null : cellule
      },
      controle: Object.fromEntries(
        controles.map(([cle, rang]) => [cle, estVideOuZero(cellules[rang]) ? null : cellules[rang]]),
      ) as unknown as CellulesDeControle,
    }),
    constats: [
      ...doubles.map((colonne) => relever(COT_05, 'IN', { ligne: 1, colonne }, 'grille-controle.colonne-double', { colonne })),
      ...manquantes.map((colonne) =>
        relever(COT_05, 'IN', { ligne: 1, colonne }, 'grille-controle.colonne-absente', { colonne, lus }),
      ),
    ],
  }
}

/** Première colonne qui porte l'un des titres ; −1 si aucune. */
function premierRang({ textes }: Entetes, titres: readonly string[]): number {
  const cles = new Set(titres.map(normaliser))
  return textes.findIndex((texte) => cles.has(normaliser(texte)))
}
