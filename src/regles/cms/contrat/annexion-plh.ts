import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enFrancais, enIso } from '../../socle/jour'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'

export const CMS_18: FicheDeRegle = {
  id: 'CMS-18',
  titre: 'Annexion au PLH',
  nature: 'controle',
  articles: [reference('art. L. 302-8-1, II du CCH', GUIDE, 'section 2, effets sur les politiques locales de l’habitat')],
  parametres: [],
  pointsOuverts: [],
}

export interface EntreeAnnexion {
  /** L'EPCI a un PLH. */
  readonly plh: boolean
  readonly signature: Jour | null
  /** Délibération d'annexion de l'EPCI. */
  readonly deliberation: Jour | null
}

/**
 * État de l'annexion du contrat au programme local de l'habitat, s'il existe (CMS-18 ; CCH, art. L. 302-8-1, II).
 * `sans-objet` : pas de PLH.
 */
export function annexionAuPlh(entree: EntreeAnnexion, options: { readonly expliquer: boolean }): Resultat<'fait' | 'à faire'> {
  const { plh, signature, deliberation } = entree
  if (!plh) {
    const alertes = deliberation === null ? [] : [message('cms-contrat.plh.deliberation-sans-plh', { jour: enIso(deliberation) })]
    return nonEtabli('sans-objet', [message('cms-contrat.plh.sans-objet')], { alertes, references: CMS_18.articles })
  }
  const etat = deliberation === null ? 'à faire' : 'fait'
  const alertes = alertesDe(signature, deliberation)
  if (!options.expliquer) return etabli(etat, 'texte', { alertes })
  const explication: Etape[] = [
    {
      etape: message('cms-contrat.plh.etape'),
      calcul: message('cms-contrat.plh.regle'),
      valeur: deliberation === null ? etat : `${etat}, ${enFrancais(deliberation)}`,
    },
  ]
  return etabli(etat, 'texte', { alertes, references: CMS_18.articles, explication })
}

function alertesDe(signature: Jour | null, deliberation: Jour | null): Message[] {
  if (deliberation === null) return [message('cms-contrat.plh.non-datee')]
  if (signature === null) return [message('cms-contrat.plh.signature-non-datee')]
  if (deliberation >= signature) return []
  return [message('cms-contrat.plh.anterieure', { deliberation: enIso(deliberation), signature: enIso(signature) })]
}
