import type { BaremeSru, FichePeriode, PeriodeTriennale } from '../regles'
import { baremeDe, PARAMETRES, valeurAuJour } from '../regles'
import type { TableDeTrame } from './types'

/** Tout ce qu'un tableau change d'une période à l'autre ; la trame publiée est celle de 2023-2025. */
export interface CadreDePeriode {
  readonly periode: PeriodeTriennale
  readonly aVerifier: boolean
  /** Année de l'inventaire au 1er janvier dont vient le déficit. */
  readonly inventaire: number
  /** Années de financement comptées dans la période, dans l'ordre. */
  readonly annees: readonly number[]
  readonly derniereAnnee: number
  /** Première année de la période suivante. */
  readonly anneeSuivante: number
  /** Durée d'une période triennale, en années. */
  readonly duree: number
  /** Les trois périodes triennales qui précèdent, de la plus ancienne à la dernière : « 2014-2016 ». */
  readonly periodesEchues: readonly [string, string, string]
  readonly bareme: BaremeSru
  /** Nombre de la loi valable au début de la période, par identifiant de paramètre (`P_arr`). */
  readonly valeur: (parametre: string) => number
}

/** Un tableau tel que son fichier l'écrit : la période et sa réserve s'y ajoutent pour tous de la même façon. */
export type ContenuDeTable = Omit<TableDeTrame, 'periode' | 'aVerifier'>

export type ModeleDeTable = (cadre: CadreDePeriode) => ContenuDeTable

export function cadreDe({ periode, du, aVerifier }: FichePeriode): CadreDePeriode {
  const valeur = (id: string): number => {
    const parametre = PARAMETRES.find((candidat) => candidat.id === id)
    const datee = parametre === undefined ? undefined : valeurAuJour(parametre, du)
    if (datee === undefined) throw new Error(`paramètre ${id} sans valeur au ${du}`)
    return datee.valeur
  }
  const duree = valeur('P_periode.duree')
  const premiere = valeur('P_fin.premiere')
  const derniereAnnee = valeur('P_fin.derniere')
  const debut = Number(du.slice(0, 4))
  const echue = (rang: number): string => `${debut - rang * duree}-${debut - (rang - 1) * duree - 1}`
  return {
    periode,
    aVerifier,
    inventaire: valeur('P_inventaire.exige'),
    annees: Array.from({ length: derniereAnnee - premiere + 1 }, (_, rang) => premiere + rang),
    derniereAnnee,
    anneeSuivante: derniereAnnee + 1,
    duree,
    periodesEchues: [echue(3), echue(2), echue(1)],
    bareme: baremeDe(periode),
    valeur,
  }
}
