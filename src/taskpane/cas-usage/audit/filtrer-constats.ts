import { GRAVITES, normaliser } from '../../../regles'
import type { Gravite } from '../../../regles'
import type { ConstatMontre } from './montrer-constats'

/** `null` : toutes. */
export interface Filtre {
  readonly gravite: Gravite | null
  readonly regle: string | null
  readonly feuille: string | null
  readonly recherche: string
}

export const SANS_FILTRE: Filtre = { gravite: null, regle: null, feuille: null, recherche: '' }

/** Constats que le filtre garde, dans leur ordre ; chaque mot cherché doit se trouver. */
export function filtrer(constats: readonly ConstatMontre[], { gravite, regle, feuille, recherche }: Filtre): readonly ConstatMontre[] {
  const mots = normaliser(recherche).split(' ')
  return constats.filter(
    (montre) =>
      (gravite === null || montre.constat.gravite === gravite) &&
      (regle === null || montre.constat.regle === regle) &&
      (feuille === null || montre.feuille === feuille) &&
      mots.every((mot) => montre.cherche.includes(mot)),
  )
}

/** Constats de chaque gravité qui en a, de la plus forte à la plus faible. */
export function parGravite(constats: readonly ConstatMontre[]): readonly (readonly [Gravite, readonly ConstatMontre[]])[] {
  return GRAVITES.map((gravite) => [gravite, constats.filter(({ constat }) => constat.gravite === gravite)] as const).filter(
    ([, siens]) => siens.length > 0,
  )
}

/** Règles et feuilles que les constats visent, chacune avec leur nombre, dans l’ordre alphabétique. */
export function compterPar(constats: readonly ConstatMontre[], clef: (montre: ConstatMontre) => string | null): readonly (readonly [string, number])[] {
  const comptes = new Map<string, number>()
  for (const montre of constats) {
    const valeur = clef(montre)
    if (valeur !== null) comptes.set(valeur, (comptes.get(valeur) ?? 0) + 1)
  }
  return [...comptes].sort(([une], [autre]) => une.localeCompare(autre, 'fr', { numeric: true }))
}
