import type { FichePeriode, PeriodeTriennale } from '../../src/regles'
import { PERIODES } from '../../src/regles'
import { trouverTable } from '../../src/trames'
import type { TableDeTrame } from '../../src/trames'

export function periodeDe(nom: PeriodeTriennale): FichePeriode {
  const fiche = PERIODES.find(({ periode }) => periode === nom)
  if (fiche === undefined) throw new Error(`période inconnue : ${nom}`)
  return fiche
}

export function tableDe(id: string, periode: PeriodeTriennale = '2023-2025'): TableDeTrame {
  const table = trouverTable(id, periodeDe(periode))
  if (table === undefined) throw new Error(`tableau inconnu : ${id}`)
  return table
}

export function intitulesDe(id: string, periode: PeriodeTriennale = '2023-2025'): string[] {
  return tableDe(id, periode).colonnes.map(({ intitule }) => intitule)
}
