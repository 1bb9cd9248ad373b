import type { EntreePart, Reservataire, Resultat } from '../../../src/regles'
import { LECTURES_PAR_DEFAUT, partDuFlux } from '../../../src/regles'

/** Entrée d'une part : A, B, taux en points, réservataire ; le reste par défaut. */
export function entreeDePart(
  a: number,
  b: number,
  points: number,
  reservataire: Reservataire,
  autres: Partial<EntreePart> = {},
): EntreePart {
  return {
    misEnLocation: a,
    soustraits: b,
    points,
    reservataire,
    derogation: false,
    arrondi: null,
    lectures: LECTURES_PAR_DEFAUT,
    ...autres,
  }
}

/** Valeur établie, ou l'état. */
export function issue(resultat: Resultat<number>): number | string {
  return resultat.etat === 'etabli' ? resultat.valeur : resultat.etat
}

export function part(...args: Parameters<typeof entreeDePart>): number | string {
  return issue(partDuFlux(entreeDePart(...args), { expliquer: false }))
}
