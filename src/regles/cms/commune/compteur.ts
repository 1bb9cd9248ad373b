import type { BaremeSru } from '../../sru'
import type { Dispositif } from '../dispositif'
import { DUREE_TRIENNALE, PREMIERE_ANNEE_3DS } from './periodes-alignees'

/** Période dont l'objectif a été abaissé, par sa première année. */
export interface PeriodeAbaissee {
  readonly debut: number
  readonly dispositif: Dispositif
}

export interface CompteDePeriodes {
  /** Périodes comptées, celle qu'on examine comprise. */
  readonly compte: number
  /** Longueur de la suite consécutive, contrats abaissants et mutualisants mêlés. */
  readonly suiteMelee: number
  /** Premières années d'avant la loi 3DS, que la lecture par défaut ne compte pas. */
  readonly avantLoi: readonly number[]
}

/** Plus grand nombre de périodes consécutives : 3 pour un abaissement (CMS-05), 2 pour une mutualisation (CMS-11). */
export function limiteDePeriodes(dispositif: Dispositif, bareme: BaremeSru): number {
  return dispositif === 'abaissant' ? bareme.abaissantDuree : bareme.mutualisantDuree
}

/**
 * Compte les périodes abaissées d'une commune jusqu'à celle qu'on examine, comprise (CMS-05, CMS-11). Par défaut, la suite
 * consécutive du même dispositif, depuis la loi 3DS ; `cumul` (AMB-20, autre lecture) : toutes celles qui précèdent.
 */
export function compterPeriodes(
  abaissees: readonly PeriodeAbaissee[],
  examinee: PeriodeAbaissee,
  cumul: boolean,
): CompteDePeriodes {
  const anterieures = abaissees.filter(({ debut }) => debut < examinee.debut)
  const depuisLaLoi = anterieures.filter(({ debut }) => debut >= PREMIERE_ANNEE_3DS)
  const debuts = (periodes: readonly PeriodeAbaissee[]): Set<number> => new Set(periodes.map(({ debut }) => debut))
  const memes = depuisLaLoi.filter(({ dispositif }) => dispositif === examinee.dispositif)
  return {
    compte: cumul ? debuts(anterieures).size + 1 : suite(debuts(memes), examinee.debut),
    suiteMelee: suite(debuts(depuisLaLoi), examinee.debut),
    avantLoi: [...debuts(anterieures)].filter((debut) => debut < PREMIERE_ANNEE_3DS).sort((a, b) => a - b),
  }
}

function suite(debuts: ReadonlySet<number>, dernier: number): number {
  let longueur = 1
  while (debuts.has(dernier - longueur * DUREE_TRIENNALE)) longueur += 1
  return longueur
}
