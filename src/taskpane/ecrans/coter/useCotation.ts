import { useEffect, useRef, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { TravailInterrompu } from '../../../remplissage'
import type { Ecriture, Journal } from '../../../remplissage'
import { apercevoirNotes } from '../../cas-usage/coter/apercevoir-notes'
import type { ApercuDesNotes } from '../../cas-usage/coter/apercevoir-notes'
import { ecrireNotes } from '../../cas-usage/coter/ecrire-notes'
import type { ChoixDeCotation } from '../../cas-usage/coter/preparer-liste'
import { usePresence } from '../../crochets/usePresence'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'
import { issueSansMotif } from '../cadre/IssueDeGeste'
import type { Issue } from '../cadre/IssueDeGeste'

export type EtatDeLaCotation =
  | { readonly genre: 'choix'; readonly issue: Issue | null }
  | { readonly genre: 'notation'; readonly part: number }
  | { readonly genre: 'apercu'; readonly apercu: ApercuDesNotes; readonly issue: Issue | null }
  | { readonly genre: 'ecriture'; readonly apercu: ApercuDesNotes; readonly part: number; readonly arretee: boolean }
  | { readonly genre: 'ecrite'; readonly apercu: ApercuDesNotes; readonly ecriture: Ecriture }

interface Gestes {
  readonly etat: EtatDeLaCotation
  readonly noter: (choix: ChoixDeCotation) => Promise<void>
  readonly ecrire: (apercu: ApercuDesNotes) => Promise<void>
  readonly arreter: () => void
  readonly revenir: () => void
}

/** Note, montre, écrit ; quitter l’écran arrête une notation, jamais une écriture. */
export function useCotation(classeur: Classeur, journal: Journal): Gestes {
  const [etat, setEtat] = useState<EtatDeLaCotation>({ genre: 'choix', issue: null })
  const arret = useRef(new AbortController())
  const notation = useRef(new AbortController())
  const present = usePresence()
  useEffect(() => () => notation.current.abort(), [])

  function poser(nouvel: EtatDeLaCotation): void {
    if (present.current === true) setEtat(nouvel)
  }

  async function noter(choix: ChoixDeCotation): Promise<void> {
    const travail = new AbortController()
    notation.current = travail
    arret.current = travail
    poser({ genre: 'notation', part: 0 })
    try {
      const suivi = { signal: travail.signal, progresser: (part: number) => poser({ genre: 'notation', part }) }
      const rendu = await apercevoirNotes(classeur, choix, suivi)
      if (rendu.genre === 'apercu') poser({ genre: 'apercu', apercu: rendu, issue: null })
      else poser({ genre: 'choix', issue: { genre: 'erreur', phrase: dire('coter.refusee'), motifs: rendu.motifs } })
    } catch (erreur) {
      const arretee = erreur instanceof TravailInterrompu
      poser({ genre: 'choix', issue: arretee ? issueSansMotif('information', dire('coter.arretee')) : issueSansMotif('erreur', phraseDErreur(erreur)) })
    }
  }

  async function ecrire(apercu: ApercuDesNotes): Promise<void> {
    const travail = new AbortController()
    arret.current = travail
    const progresser = (part: number): void => (travail.signal.aborted ? undefined : poser({ genre: 'ecriture', apercu, part, arretee: false }))
    progresser(0)
    try {
      const resultat = await ecrireNotes(classeur, journal, apercu, { signal: travail.signal, progresser })
      if (resultat.genre === 'ecrite') poser({ genre: 'ecrite', apercu, ecriture: resultat.ecriture })
      if (resultat.genre === 'interrompue') poser({ genre: 'apercu', apercu, issue: issueSansMotif('information', dire('coter.interrompue')) })
      if (resultat.genre === 'perimee') poser({ genre: 'choix', issue: issueSansMotif('alerte', dire('coter.perimee')) })
      if (resultat.genre === 'refusee') poser({ genre: 'choix', issue: { genre: 'erreur', phrase: dire('coter.refusee'), motifs: resultat.motifs } })
    } catch (erreur) {
      poser({ genre: 'apercu', apercu, issue: issueSansMotif('erreur', phraseDErreur(erreur)) })
    }
  }

  function arreter(): void {
    arret.current.abort()
    setEtat((avant) => (avant.genre === 'ecriture' ? { ...avant, arretee: true } : avant))
  }

  return { etat, noter, ecrire, arreter, revenir: () => setEtat({ genre: 'choix', issue: null }) }
}
