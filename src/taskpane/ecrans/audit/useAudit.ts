import { useEffect, useRef, useState } from 'react'
import type { CorrespondanceRetenue } from '../../../audit'
import type { Classeur } from '../../../classeur/port'
import { retenirCorrespondances, TravailInterrompu } from '../../../remplissage'
import { auditerClasseur, reauditer } from '../../cas-usage/audit/auditer-classeur'
import { SANS_FILTRE } from '../../cas-usage/audit/filtrer-constats'
import { oublierCorrespondance } from '../../cas-usage/audit/oublier-correspondance'
import { usePresence } from '../../crochets/usePresence'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'
import { issueSansMotif } from '../cadre/IssueDeGeste'
import type { Issue } from '../cadre/IssueDeGeste'
import type { Garde } from './garde'
import { heureDuPoste } from './garde'

export type Travail = { readonly genre: 'repos'; readonly issue: Issue | null } | { readonly genre: 'lecture'; readonly part: number }

interface Gestes {
  readonly travail: Travail
  readonly auditer: () => Promise<void>
  readonly arreter: () => void
  /** Garde des réponses dans le classeur, et refait l’audit sans le relire. */
  readonly repondre: (reponses: readonly CorrespondanceRetenue[]) => Promise<void>
  readonly oublier: (reponse: CorrespondanceRetenue) => Promise<void>
}

/** Audite, et garde le résultat ; quitter l’écran arrête une lecture en cours. */
export function useAudit(classeur: Classeur, garde: Garde, changer: (suite: (avant: Garde) => Garde) => void): Gestes {
  const [travail, setTravail] = useState<Travail>({ genre: 'repos', issue: null })
  const arret = useRef(new AbortController())
  const present = usePresence()
  useEffect(() => () => arret.current.abort(), [])

  function poser(nouveau: Travail): void {
    if (present.current === true) setTravail(nouveau)
  }

  async function auditer(): Promise<void> {
    arret.current = new AbortController()
    const { signal } = arret.current
    poser({ genre: 'lecture', part: 0 })
    try {
      const fait = await auditerClasseur(classeur, garde.reglages, { signal, progresser: (part) => poser({ genre: 'lecture', part }) })
      changer((avant) => ({ ...avant, rendu: { fait, heure: heureDuPoste(), corrections: {} }, filtre: SANS_FILTRE }))
      poser({ genre: 'repos', issue: null })
    } catch (erreur) {
      const arretee = erreur instanceof TravailInterrompu
      poser({ genre: 'repos', issue: arretee ? issueSansMotif('information', dire('audit.arrete')) : issueSansMotif('erreur', phraseDErreur(erreur)) })
    }
  }

  async function corriger(geste: () => Promise<readonly CorrespondanceRetenue[]>): Promise<void> {
    try {
      const correspondances = await geste()
      changer((avant) => (avant.rendu === null ? avant : { ...avant, rendu: { ...avant.rendu, fait: reauditer(avant.rendu.fait, correspondances) } }))
      poser({ genre: 'repos', issue: issueSansMotif('information', dire('audit.refait')) })
    } catch (erreur) {
      poser({ genre: 'repos', issue: issueSansMotif('erreur', phraseDErreur(erreur)) })
    }
  }

  return {
    travail,
    auditer,
    arreter: () => arret.current.abort(),
    repondre: (reponses) => corriger(() => retenirCorrespondances(classeur, reponses)),
    oublier: (reponse) => corriger(() => oublierCorrespondance(classeur, reponse)),
  }
}
