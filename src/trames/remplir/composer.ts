import { lettre } from './lettre'
import type { ColonneDeFeuille } from './presenter'
import { COLONNE_VIDE, formatDe, presenterColonne } from './presenter'
import type { ContenuDecrit, FeuilleDecrite } from './types'
import type { TypeDeColonneDeTrame } from '../types'

/** Contenus d'une ligne, par code de colonne ; un code absent laisse la case vide. */
export type LigneDecrite = Readonly<Record<string, ContenuDecrit>>

export interface LigneComposee {
  readonly contenus: LigneDecrite
  /** Type des cases « mixte » de cette ligne. */
  readonly type?: TypeDeColonneDeTrame
}

export interface Bloc {
  readonly colonnes: readonly ColonneDeFeuille[]
  /** Sous les titres, ligne Total comprise. */
  readonly lignes: readonly LigneComposee[]
}

/** Champ sous le tableau : intitulé en A, contenu en B. */
export interface ChampDecrit {
  readonly champ: ColonneDeFeuille
  readonly contenu: ContenuDecrit
}

export interface Composition {
  readonly nom: string
  readonly tableau: Bloc
  /** Sous le tableau, après une ligne vide. */
  readonly champs?: readonly ChampDecrit[]
  /** À droite du tableau, après une colonne vide : le tableau peut s'allonger sans rien rencontrer. */
  readonly aCote?: Bloc
}

/** Feuille qui part de A1, titres en première ligne, toutes les lignes de même longueur. */
export function composer({ nom, tableau, champs = [], aCote }: Composition): FeuilleDecrite {
  const gauche = [...rangeesDe(tableau), ...rangeesDesChamps(champs, tableau.colonnes.length)]
  const droite = aCote === undefined ? [] : rangeesDe(aCote)
  const largeurs = [tableau.colonnes.length, aCote?.colonnes.length ?? 0] as const
  const decalage = largeurs[0] + 1
  const hauteur = Math.max(gauche.length, droite.length)
  const cellules = Array.from({ length: hauteur }, (_rien, ligne) => [
    ...(gauche[ligne] ?? vides(largeurs[0])),
    ...(aCote === undefined ? [] : [null, ...(droite[ligne] ?? vides(largeurs[1]))]),
  ])
  const premierChamp = tableau.lignes.length + 2
  return {
    nom,
    cellules,
    colonnes: [
      ...tableau.colonnes.map(presenterColonne),
      ...(aCote === undefined ? [] : [COLONNE_VIDE, ...aCote.colonnes.map(presenterColonne)]),
    ],
    formats: [
      ...formatsDe(tableau, 0),
      ...(aCote === undefined ? [] : formatsDe(aCote, decalage)),
      ...champs.flatMap(({ champ }, rang) => {
        const format = formatDe(champ)
        return format === null ? [] : [{ ligne: premierChamp + rang, colonne: 1, format }]
      }),
    ],
    titres: 1,
  }
}

/** Adresse d'une case d'après son code : `placesDe(colonnes)('rp')` rend la lettre de la colonne. */
export function placesDe(colonnes: readonly ColonneDeFeuille[], decalage = 0): (code: string) => string {
  const rangs = new Map(colonnes.map(({ code }, rang) => [code, rang + decalage]))
  return (code) => {
    const rang = rangs.get(code)
    if (rang === undefined) throw new Error(`colonne sans description : ${code}`)
    return lettre(rang)
  }
}

/** Rang de la première colonne de ce qui se pose à côté du tableau. */
export function rangACote(colonnes: readonly ColonneDeFeuille[]): number {
  return colonnes.length + 1
}

function rangeesDe({ colonnes, lignes }: Bloc): readonly (readonly ContenuDecrit[])[] {
  return [
    colonnes.map(({ intitule }) => intitule),
    ...lignes.map(({ contenus }) => colonnes.map(({ code }) => contenus[code] ?? null)),
  ]
}

function rangeesDesChamps(champs: readonly ChampDecrit[], largeur: number): readonly (readonly ContenuDecrit[])[] {
  if (champs.length === 0) return []
  return [vides(largeur), ...champs.map(({ champ, contenu }) => [champ.intitule, contenu, ...vides(largeur - 2)])]
}

function formatsDe({ colonnes, lignes }: Bloc, decalage: number): FeuilleDecrite['formats'] {
  return lignes.flatMap(({ type }, i) => {
    const format = type === undefined ? null : formatDe({ intitule: '', type })
    if (format === null) return []
    return colonnes.flatMap((colonne, rang) =>
      colonne.type === 'mixte' ? [{ ligne: i + 1, colonne: rang + decalage, format }] : [],
    )
  })
}

function vides(nombre: number): readonly null[] {
  return Array.from({ length: Math.max(0, nombre) }, () => null)
}
