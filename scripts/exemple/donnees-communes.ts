export type Situation = 'droit commun' | 'nouvelle entrante rang 1' | 'nouvelle entrante rang 2' | 'entrée en cours de période'

export interface Commune {
  /** Code inventé : aucun département ne porte le numéro 00. */
  readonly code: string
  readonly nom: string
  readonly epci: string
  readonly residencesPrincipales: number
  readonly logementsSociaux: number
  /** Taux cible, en fraction. */
  readonly cible: 0.2 | 0.25
  readonly situation: Situation
  readonly notifies?: number
}

export const PERIODE = '2023-2025'
export const EPCI = ['CA du Val de Brune', 'CC de l’Orvinois'] as const
const [BRUNE, ORVINOIS] = EPCI

/** Douze communes inventées (aucune commune française ne porte ces noms) ; chacune montre un cas du rattrapage. */
export const COMMUNES: readonly Commune[] = [
  commune('00101', 'Vaubrune', BRUNE, 9873, 1898, 0.25),
  commune('00102', 'Saint-Orvin', ORVINOIS, 10_000, 2300, 0.25),
  commune('00103', 'Bois-Métrel', BRUNE, 10_000, 2100, 0.25),
  { ...commune('00104', 'Ruffances', BRUNE, 11_240, 2184, 0.25), notifies: 620 },
  commune('00105', 'Montcerval', BRUNE, 16_000, 2930, 0.25),
  commune('00106', 'Les Ormeries', ORVINOIS, 6000, 1122, 0.2),
  commune('00107', 'Pontigneul', BRUNE, 8000, 1760, 0.25),
  { ...commune('00108', 'Larchevelle', ORVINOIS, 3200, 488, 0.25), situation: 'nouvelle entrante rang 1' },
  { ...commune('00109', 'Croix-Brémeuse', ORVINOIS, 3400, 560, 0.25), situation: 'nouvelle entrante rang 2' },
  { ...commune('00110', 'Villeséran', ORVINOIS, 4060, 500, 0.2), situation: 'entrée en cours de période' },
  commune('00111', 'Aubrelieu', BRUNE, 7450, 1998, 0.25),
  { ...commune('00112', 'Hautes-Fontelles', ORVINOIS, 5321, 640, 0.2), notifies: 423 },
]

function commune(code: string, nom: string, epci: string, rp: number, ls: number, cible: 0.2 | 0.25): Commune {
  return { code, nom, epci, residencesPrincipales: rp, logementsSociaux: ls, cible, situation: 'droit commun' }
}
