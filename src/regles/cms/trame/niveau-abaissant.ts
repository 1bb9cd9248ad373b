import type { Constat } from '../../socle/constat'
import { constat } from '../../socle/constat'
import type { BaremeSru, RegimeVII } from '../../sru'
import { planchersDe } from '../../sru'
import { plancherAbaissantCentiemes, verdictAbaissant } from '../plancher-abaissant'

/** Objectif retenu d'un contrat abaissant, en logements ; `justifie` = une justification est écrite, `null` = non dit. */
export interface NiveauAbaissant {
  readonly commune: string
  readonly manquants: number
  readonly regime: RegimeVII
  readonly legal: number
  readonly retenu: number
  readonly justifie: boolean | null
}

/** Ce que CMS-04 reproche au niveau retenu : sous le plancher, au-dessus du légal, ou au plancher sans justification (CMS-45). */
export function constatsDuNiveau({ commune, manquants, regime, legal, retenu, justifie }: NiveauAbaissant, bareme: BaremeSru): Constat[] {
  const plancher = plancherAbaissantCentiemes(regime, manquants, bareme)
  const taux = planchersDe(regime, bareme).plancherAbaissant
  const verdict = verdictAbaissant(retenu, legal, regime, manquants, bareme)
  if (verdict === 'sous le plancher') {
    return [constat('EL', 'cms-trame.niveau.plancher', { commune, retenu, plancher: plancher / 100, taux, manquants })]
  }
  if (verdict === 'au-dessus du légal') return [constat('IN', 'cms-trame.niveau.legal', { commune, retenu, legal })]
  const auPlancher = retenu < legal && 100 * (retenu - 1) < plancher
  return auPlancher && justifie !== true ? [constat('AL', 'cms-trame.niveau.justification', { commune, retenu, taux })] : []
}
