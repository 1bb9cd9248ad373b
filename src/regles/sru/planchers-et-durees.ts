import { valeurAuJour } from '../com'
import {
  P_ABAISSANT_100,
  P_ABAISSANT_33,
  P_ABAISSANT_50,
  P_ABAISSANT_DUREE,
  P_BORNE_BASSE,
  P_BORNE_HAUTE,
  P_ENTRANT_EN_COURS,
  P_ENTRANT_RANG_1,
  P_ENTRANT_RANG_2,
  P_LEGAL_100,
  P_LEGAL_33,
  P_LEGAL_50,
  P_MUTUALISANT,
  P_MUTUALISANT_ANNEXE,
  P_MUTUALISANT_DUREE,
} from '../parametres/sru'
import type { ParametreDate } from '../parametres'
import type { FicheDeRegle } from '../socle/fiche'
import type { PeriodeTriennale } from '../socle/periode'
import { PERIODES } from '../socle/periode'
import { GUIDE, reference } from '../socle/sources'
import type { RegimeVII } from './regime-de-rattrapage'

export const SRU_08: FicheDeRegle = {
  id: 'SRU-08',
  titre: 'Table des planchers et durées',
  nature: 'parametre',
  articles: [reference('art. L. 302-8, VII à X du CCH', GUIDE, 'annexe 1, section 2 et extraits de loi')],
  parametres: ['P_legal.33', 'P_legal.50', 'P_legal.100', 'P_ab.33', 'P_ab.50', 'P_ab.100', 'P_ab.duree', 'P_mut', 'P_mut.duree'],
  pointsOuverts: ['AMB-06'],
}

/** Tous les nombres du rattrapage valables pour une période, en pour cent du déficit sauf mention. */
export interface BaremeSru {
  readonly periode: PeriodeTriennale
  readonly du: string
  readonly aVerifier: boolean
  readonly basse: number
  readonly haute: number
  readonly legal33: number
  readonly legal50: number
  readonly legal100: number
  readonly entrantRang1: number
  readonly entrantRang2: number
  readonly entrantEnCours: number
  readonly abaissant33: number
  readonly abaissant50: number
  readonly abaissant100: number
  readonly abaissantDuree: number
  /** En pour cent de l'objectif légal. */
  readonly mutualisant: number
  readonly mutualisantAnnexe: number
  readonly mutualisantDuree: number
}

const BAREMES: ReadonlyMap<PeriodeTriennale, BaremeSru> = new Map(
  PERIODES.map(({ periode, du, aVerifier }) => {
    const lire = (parametre: ParametreDate): number => {
      const valeur = valeurAuJour(parametre, du)
      if (valeur === undefined) throw new Error(`paramètre ${parametre.id} sans valeur au ${du}`)
      return valeur.valeur
    }
    return [
      periode,
      {
        periode,
        du,
        aVerifier,
        basse: lire(P_BORNE_BASSE),
        haute: lire(P_BORNE_HAUTE),
        legal33: lire(P_LEGAL_33),
        legal50: lire(P_LEGAL_50),
        legal100: lire(P_LEGAL_100),
        entrantRang1: lire(P_ENTRANT_RANG_1),
        entrantRang2: lire(P_ENTRANT_RANG_2),
        entrantEnCours: lire(P_ENTRANT_EN_COURS),
        abaissant33: lire(P_ABAISSANT_33),
        abaissant50: lire(P_ABAISSANT_50),
        abaissant100: lire(P_ABAISSANT_100),
        abaissantDuree: lire(P_ABAISSANT_DUREE),
        mutualisant: lire(P_MUTUALISANT),
        mutualisantAnnexe: lire(P_MUTUALISANT_ANNEXE),
        mutualisantDuree: lire(P_MUTUALISANT_DUREE),
      },
    ]
  }),
)

/** Barème d'une période triennale connue. */
export function baremeDe(periode: PeriodeTriennale): BaremeSru {
  const bareme = BAREMES.get(periode)
  if (bareme === undefined) throw new Error(`période sans barème : ${periode}`)
  return bareme
}

/** Ligne de la table d'un régime : taux légal, planchers et durées. */
export interface LigneDePlanchers {
  readonly legal: number
  readonly plancherAbaissant: number
  /** En pour cent du déficit : la moitié du taux légal (16,5 pour le régime 33). */
  readonly plancherMutualisant: number
  readonly dureeAbaissant: number
  readonly dureeMutualisant: number
}

/** Table SRU-08 pour un régime du VII ; le VIII n'admet aucun aménagement et n'y figure pas. */
export function planchersDe(regime: RegimeVII, bareme: BaremeSru): LigneDePlanchers {
  const legal = regime === 33 ? bareme.legal33 : regime === 50 ? bareme.legal50 : bareme.legal100
  return {
    legal,
    plancherAbaissant: regime === 33 ? bareme.abaissant33 : regime === 50 ? bareme.abaissant50 : bareme.abaissant100,
    plancherMutualisant: (legal * bareme.mutualisant) / 100,
    dureeAbaissant: bareme.abaissantDuree,
    dureeMutualisant: bareme.mutualisantDuree,
  }
}
