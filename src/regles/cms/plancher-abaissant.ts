import type { FicheDeRegle } from '../socle/fiche'
import { GUIDE, reference } from '../socle/sources'
import type { BaremeSru, RegimeVII } from '../sru'
import { planchersDe } from '../sru'

export const CMS_04: FicheDeRegle = {
  id: 'CMS-04',
  titre: 'Contrat abaissant : plancher et plafond',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, IX, 1° à 3° du CCH', GUIDE, 'extraits de loi, annexe 1 et trame, article 2')],
  parametres: ['P_ab.33', 'P_ab.50', 'P_ab.100'],
  pointsOuverts: [],
}

/** Plancher abaissant brut × 100, en logements : taux plancher × déficit. */
export function plancherAbaissantCentiemes(regime: RegimeVII, deficit: number, bareme: BaremeSru): number {
  return planchersDe(regime, bareme).plancherAbaissant * deficit
}

/** Verdict d'un objectif retenu dans un contrat abaissant ; test exact, jamais sur l'arrondi. */
export type VerdictAbaissant = 'conforme' | 'sous le plancher' | 'au-dessus du légal'

/** `legal` est l'objectif légal arrondi, celui que le contrat abaisse. */
export function verdictAbaissant(
  retenu: number,
  legal: number,
  regime: RegimeVII,
  deficit: number,
  bareme: BaremeSru,
): VerdictAbaissant {
  if (100 * retenu < plancherAbaissantCentiemes(regime, deficit, bareme)) return 'sous le plancher'
  return retenu > legal ? 'au-dessus du légal' : 'conforme'
}
