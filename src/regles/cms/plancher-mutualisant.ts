import type { FicheDeRegle } from '../socle/fiche'
import { GUIDE, reference } from '../socle/sources'
import type { BaremeSru, RegimeVII } from '../sru'
import { planchersDe } from '../sru'

export const CMS_08: FicheDeRegle = {
  id: 'CMS-08',
  titre: 'Contrat mutualisant : plancher par commune',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, X, al. 2 du CCH', GUIDE, 'extrait du X, section 2 et annexe 1')],
  parametres: ['P_mut', 'P_mut.annexe_1'],
  pointsOuverts: ['AMB-06'],
}

/**
 * Plancher mutualisant brut × 100, en logements : moitié de l'objectif légal non arrondi.
 * `selonAnnexe` : 17 % du déficit pour le régime 33, chiffre imprimé en annexe 1 (AMB-06).
 */
export function plancherMutualisantCentiemes(
  regime: RegimeVII,
  deficit: number,
  bareme: BaremeSru,
  selonAnnexe: boolean,
): number {
  if (selonAnnexe && regime === 33) return bareme.mutualisantAnnexe * deficit
  return planchersDe(regime, bareme).plancherMutualisant * deficit
}

/** Verdict d'un objectif retenu dans une mutualisation. */
export type VerdictMutualisant = 'conforme' | 'conforme à la loi, sous le chiffre de l’annexe 1' | 'sous la moitié légale'

export function verdictMutualisant(retenu: number, regime: RegimeVII, deficit: number, bareme: BaremeSru): VerdictMutualisant {
  if (100 * retenu < plancherMutualisantCentiemes(regime, deficit, bareme, false)) return 'sous la moitié légale'
  return 100 * retenu < plancherMutualisantCentiemes(regime, deficit, bareme, true)
    ? 'conforme à la loi, sous le chiffre de l’annexe 1'
    : 'conforme'
}
