import type { FichePeriode } from '../regles'
import { PERIODES } from '../regles'
import { cadreDe } from './cadre'
import { MODELES_DE_TABLES } from './tables'
import type { TableDeTrame } from './types'

function etablir(fiche: FichePeriode): readonly TableDeTrame[] {
  const cadre = cadreDe(fiche)
  return MODELES_DE_TABLES.map((modele) => ({ ...modele(cadre), periode: fiche.periode, aVerifier: fiche.aVerifier }))
}

const TABLES = new Map(PERIODES.map((fiche) => [fiche.periode, etablir(fiche)]))

/**
 * Les tableaux de la trame aux intitulés de la période : à la lettre pour 2023-2025, transposés et « à vérifier » ensuite
 * (« Objectifs 2026-2028 … », inventaire au 1er janvier 2025).
 */
export function tablesDe({ periode }: FichePeriode): readonly TableDeTrame[] {
  const tables = TABLES.get(periode)
  if (tables === undefined) throw new Error(`période sans tableaux : ${periode}`)
  return tables
}

/** Tableau par son identifiant (`TAB-13`), sans égard à la casse ; `undefined` : aucun. */
export function trouverTable(id: string, periode: FichePeriode): TableDeTrame | undefined {
  return tablesDe(periode).find((table) => table.id === id.trim().toUpperCase())
}
