import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { GUIDE, reference } from '../../socle/sources'
import type { Modalite } from '../modalite'

export const CMS_13: FicheDeRegle = {
  id: 'CMS-13',
  titre: 'Incompatibilité abaissant / mutualisant',
  nature: 'controle',
  articles: [reference('art. L. 302-8, IX et X du CCH', GUIDE, 'section 2')],
  parametres: [],
  pointsOuverts: [],
}

/** Contrat rattaché à son EPCI ; `debut` est la première année de la période. */
export interface ContratRattache {
  readonly epci: string
  readonly debut: number
  readonly modalite: Modalite
  readonly nom: string
}

export interface GroupeDeContrats {
  readonly epci: string
  readonly debut: number
  readonly contrats: readonly ContratRattache[]
  readonly conflit: boolean
}

/** Groupe les contrats par EPCI et par période ; conflit dès qu'un abaissant y côtoie un mutualisant (CMS-13). */
export function grouperContrats(contrats: readonly ContratRattache[]): readonly GroupeDeContrats[] {
  const groupes = new Map<string, ContratRattache[]>()
  for (const contrat of contrats) {
    const cle = `${normaliser(contrat.epci)}|${contrat.debut}`
    groupes.set(cle, [...(groupes.get(cle) ?? []), contrat])
  }
  return [...groupes.values()].map((membres) => {
    const porte = (modalite: Modalite): boolean => membres.some((contrat) => contrat.modalite === modalite)
    const { epci, debut } = membres[0] as ContratRattache
    return { epci, debut, contrats: membres, conflit: porte('B') && porte('C') }
  })
}
