import type { ModeArrondi } from '../socle/arrondi'
import { arrondirFraction } from '../socle/arrondi'
import type { FicheDeRegle } from '../socle/fiche'
import { MIXITE, reference } from '../socle/sources'

export const SRU_09: FicheDeRegle = {
  id: 'SRU-09',
  titre: 'Arrondi des objectifs',
  nature: 'calcul',
  articles: [reference('textes muets', MIXITE, 'règle SRU-09')],
  parametres: [],
  pointsOuverts: ['AMB-05'],
}

/** Les trois arrondis d'une valeur brute, et celui retenu. */
export interface ArrondiDObjectif {
  readonly superieur: number
  readonly proche: number
  readonly inferieur: number
  readonly retenu: number
}

/** Arrondit un objectif brut n / d, en logements ; le défaut est l'entier supérieur, car un minimum se contrôle par excès. */
export function arrondirObjectif(n: number, d: number, mode: ModeArrondi): ArrondiDObjectif {
  return {
    superieur: arrondirFraction(n, d, 'supérieur'),
    proche: arrondirFraction(n, d, 'proche'),
    inferieur: arrondirFraction(n, d, 'inférieur'),
    retenu: arrondirFraction(n, d, mode),
  }
}
