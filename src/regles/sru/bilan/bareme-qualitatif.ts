import { parametreEmploye, valeurAuJour } from '../../com'
import type { ParametreDate } from '../../parametres'
import {
  P_PROLONG_POPULATION,
  P_PROLONG_TAUX_MAX,
  P_PROLONG_TAUX_MIN,
  P_QUALI_PLAI,
  P_QUALI_PLS,
  P_QUALI_PLS_REDUIT,
  P_QUALI_SEUIL,
  PARAMETRES_QUALITATIFS,
} from '../../parametres/qualitatif'
import type { FichePeriode, PeriodeTriennale } from '../../socle/periode'
import { PERIODES } from '../../socle/periode'
import type { ParametreEmploye } from '../../socle/resultat'

/** Nombres du III et du IX de l'article L. 302-8 pour une période ; parts en pour cent, population en habitants. */
export interface BaremeQualitatif {
  readonly plai: number
  readonly pls: number
  readonly plsReduit: number
  readonly seuil: number
  readonly population: number
  readonly tauxMin: number
  readonly tauxMax: number
}

const BAREMES: ReadonlyMap<PeriodeTriennale, BaremeQualitatif> = new Map(
  PERIODES.map(({ periode, du }) => {
    const lire = (parametre: ParametreDate): number => {
      const valeur = valeurAuJour(parametre, du)
      if (valeur === undefined) throw new Error(`paramètre ${parametre.id} sans valeur au ${du}`)
      return valeur.valeur
    }
    return [
      periode,
      {
        plai: lire(P_QUALI_PLAI),
        pls: lire(P_QUALI_PLS),
        plsReduit: lire(P_QUALI_PLS_REDUIT),
        seuil: lire(P_QUALI_SEUIL),
        population: lire(P_PROLONG_POPULATION),
        tauxMin: lire(P_PROLONG_TAUX_MIN),
        tauxMax: lire(P_PROLONG_TAUX_MAX),
      },
    ]
  }),
)

/** Barème d'une période triennale connue. */
export function baremeQualitatif(periode: PeriodeTriennale): BaremeQualitatif {
  const bareme = BAREMES.get(periode)
  if (bareme === undefined) throw new Error(`période sans barème : ${periode}`)
  return bareme
}

/** Paramètres employés, tels qu'ils valent au début de la période. */
export function parametresQualitatifs(ids: readonly string[], { du }: FichePeriode): ParametreEmploye[] {
  return PARAMETRES_QUALITATIFS.filter(({ id }) => ids.includes(id)).map((parametre) => parametreEmploye(parametre, du))
}

