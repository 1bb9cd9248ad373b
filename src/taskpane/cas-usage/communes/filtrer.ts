import type { CommuneLue } from '../../../donnees'
import { normaliser } from '../../../regles'
import type { TableLue } from './table-lue'

export interface Filtre {
  readonly epci: string | null
  readonly departement: string | null
  readonly recherche: string
  readonly deficitaires: boolean
}

/** Une commune et ce qui la fait trouver. */
export interface CommuneAFiltrer {
  readonly commune: CommuneLue
  readonly departement: string | null
  /** Nom et code, sans casse ni accents. */
  readonly cherchee: string
}

/** Prépare la recherche une fois pour toutes : elle se refait à chaque frappe sur des milliers de lignes. */
export function preparerLeFiltre(
  communes: readonly CommuneLue[],
  { lignes }: Pick<TableLue, 'lignes'>,
  departement: number | null,
): readonly CommuneAFiltrer[] {
  const departements = new Map(
    departement === null ? [] : lignes.map(({ ligne, cellules }) => [ligne, cellules[departement]?.trim() ?? '']),
  )
  return communes.map((commune) => ({
    commune,
    departement: departements.get(commune.ligne) || null,
    cherchee: normaliser(`${commune.nom ?? ''} ${commune.code ?? ''}`),
  }))
}

export function filtrer(
  communes: readonly CommuneAFiltrer[],
  { epci, departement, recherche, deficitaires }: Filtre,
): readonly CommuneLue[] {
  const mots = normaliser(recherche).split(' ')
  return communes
    .filter(
      (candidate) =>
        (epci === null || candidate.commune.epci === epci) &&
        (departement === null || candidate.departement === departement) &&
        (!deficitaires || candidate.commune.deficitaire === true) &&
        mots.every((mot) => candidate.cherchee.includes(mot)),
    )
    .map(({ commune }) => commune)
}

/** Valeurs d’un filtre, sans doublon, dans l’ordre du français. */
export function valeursDe(lues: readonly (string | null)[]): readonly string[] {
  return [...new Set(lues.flatMap((valeur) => valeur ?? []))].sort((un, autre) =>
    un.localeCompare(autre, 'fr', { numeric: true }),
  )
}
