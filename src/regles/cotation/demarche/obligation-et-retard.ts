import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { COT_02, echeanceDeCotation, echeanceEmployee, expliquerRetard, retardDeMiseEnService } from './echeance'
import type { EntreeObligation, ObligationDeCotation } from './obligation'
import { COT_01, obligationDeCotation } from './obligation'

export interface EntreeObligationEtRetard extends EntreeObligation {
  readonly miseEnService: Jour | null
  /** Jour auquel compter le retard d'une cotation qui n'est pas en service. */
  readonly jour: Jour | null
}

export interface ObligationEtRetard extends ObligationDeCotation {
  /** `""` : cotation facultative. */
  readonly echeance: Jour | ''
  /** Jours ; `""` : cotation facultative, ou ni mise en service ni jour dits. */
  readonly retard: number | ''
}

/**
 * Obligation d'un territoire et retard sur l'échéance (COT-01, COT-02 ; CCH, art. L. 441-2-8). Une mise en service à venir au jour
 * dit est une date prévue : le retard se compte quand même jusqu'à elle. `incomplet` : donnée décisive absente.
 */
export function obligationEtRetard(
  entree: EntreeObligationEtRetard,
  options: { readonly expliquer: boolean },
): Resultat<ObligationEtRetard> {
  const { miseEnService, jour } = entree
  const obligation = obligationDeCotation(entree, options)
  if (obligation.etat !== 'etabli') return obligation
  if (obligation.valeur.statut === 'facultatif') {
    const alertes = entree.competence === true && entree.qpv === 0 ? [message('cotation-demarche.obligation.qpv-nul')] : []
    return {
      ...obligation,
      alertes,
      ...(options.expliquer ? { parametres: [echeanceEmployee()] } : {}),
      valeur: { ...obligation.valeur, echeance: '', retard: '' },
    }
  }
  const retard = retardDeMiseEnService(miseEnService, jour)
  const valeur: ObligationEtRetard = { ...obligation.valeur, echeance: echeanceDeCotation(), retard: retard ?? '' }
  const alertes = alertesDe(entree)
  if (!options.expliquer) return etabli(valeur, 'texte', { alertes })
  return etabli(valeur, 'texte', {
    alertes,
    references: [...COT_01.articles, ...COT_02.articles],
    parametres: [echeanceEmployee()],
    explication: [...obligation.explication, ...expliquerRetard(miseEnService, jour)],
  })
}

function alertesDe({ miseEnService, jour }: EntreeObligationEtRetard): Message[] {
  const echeance = echeanceDeCotation()
  if (miseEnService === null) {
    if (jour === null) return [message('cotation-demarche.obligation.sans-jour')]
    return jour > echeance
      ? [message('cotation-demarche.obligation.non-en-service', { jour: enIso(jour), echeance: enIso(echeance) })]
      : []
  }
  return jour !== null && miseEnService > jour
    ? [message('cotation-demarche.obligation.a-venir', { miseEnService: enIso(miseEnService), jour: enIso(jour) })]
    : []
}
