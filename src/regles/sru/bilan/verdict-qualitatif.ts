import type { Lectures } from '../../socle/lectures'
import type { FichePeriode } from '../../socle/periode'
import type { ReglePls } from './qualitatif'
import { baseQualitative, plaiMinimum, plsMaximum, reglePls } from './qualitatif'

/** « sans objet » : aucun logement à répartir ; « incomplet » : la donnée manquante déciderait. */
export type VerdictQualitatif = 'atteint' | 'non atteint' | 'incomplet' | 'sans objet'

export interface EntreeQualitative {
  readonly realises: number
  readonly plai: number | null
  readonly pls: number | null
  readonly taux: number | null
  readonly couverte: boolean
  readonly accession: number | null
  readonly periode: FichePeriode
}

export interface BilanQualitatif {
  readonly base: number
  readonly regle: ReglePls | null
  readonly partPlai: number | ''
  readonly partPls: number | ''
  readonly verdict: VerdictQualitatif
  /** Arguments non renseignés qui entrent dans le verdict. */
  readonly manques: readonly string[]
}

/** Confronte les PLAI et les PLS réalisés au III de l'article L. 302-8 (SRU-10), sur des entiers. */
export function verdictQualitatif(entree: EntreeQualitative, lectures: Lectures): BilanQualitatif {
  const { realises, plai, pls, taux, couverte, accession } = entree
  const { periode } = entree.periode
  const base = baseQualitative(realises, accession, lectures)
  const regle = reglePls(taux, couverte, periode)
  if (base === 0) return { base, regle, partPlai: '', partPls: '', verdict: 'sans objet', manques: [] }
  const plaiTenu = plai === null ? null : plai >= plaiMinimum(base, periode)
  const plsTenu = pls === null ? null : jugerPls(pls, base, entree, regle)
  const manques = [
    ...(plai === null ? ['plai'] : []),
    ...(pls === null ? ['pls'] : []),
    ...(regle === null && plsTenu === null ? ['taux_logement_social'] : []),
  ]
  const verdict =
    plaiTenu === false || plsTenu === false ? 'non atteint' : plaiTenu === true && plsTenu === true ? 'atteint' : 'incomplet'
  return { base, regle, partPlai: plai === null ? '' : plai / base, partPls: pls === null ? '' : pls / base, verdict, manques }
}

/** Plafond de PLS tenu ou non ; sans règle connue, seul ce qui vaut sous les deux plafonds se dit. */
function jugerPls(
  pls: number,
  base: number,
  { periode: { periode } }: EntreeQualitative,
  regle: ReglePls | null,
): boolean | null {
  if (regle !== null) return pls <= plsMaximum(base, regle, periode)
  if (pls <= plsMaximum(base, 'réduite', periode)) return true
  return pls > plsMaximum(base, 'ordinaire', periode) ? false : null
}
