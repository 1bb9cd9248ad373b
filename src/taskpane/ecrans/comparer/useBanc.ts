import { useEffect, useRef, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { preparerRapportDuBanc, TravailInterrompu } from '../../../remplissage'
import type { Remplissage } from '../../../trames'
import { essayerGrillesDuClasseur } from '../../cas-usage/comparer/essayer-grilles-du-classeur'
import type { BancRendu, ChoixDuBanc } from '../../cas-usage/comparer/essayer-grilles-du-classeur'
import { usePresence } from '../../crochets/usePresence'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'
import { issueSansMotif } from '../cadre/IssueDeGeste'
import type { Issue } from '../cadre/IssueDeGeste'

export type BancEssaye = Extract<BancRendu, { genre: 'essaye' }>

export type EtatDuBanc =
  | { readonly genre: 'choix'; readonly issue: Issue | null }
  | { readonly genre: 'essai'; readonly part: number }
  | { readonly genre: 'resultats'; readonly essaye: BancEssaye; readonly issue: Issue | null }
  | { readonly genre: 'ecriture'; readonly essaye: BancEssaye; readonly remplissage: Remplissage }

interface Gestes {
  readonly etat: EtatDuBanc
  readonly essayer: (choix: ChoixDuBanc) => Promise<void>
  readonly preparer: (essaye: BancEssaye) => Promise<void>
  /** Un pas en arrière ; pendant l’essai, l’arrête. `null` : l’écran est à son début. */
  readonly reculer: (() => void) | null
}

/** Essaie, montre, prépare le rapport ; quitter l’écran arrête l’essai. */
export function useBanc(classeur: Classeur): Gestes {
  const [etat, setEtat] = useState<EtatDuBanc>({ genre: 'choix', issue: null })
  const arret = useRef(new AbortController())
  const present = usePresence()
  useEffect(() => () => arret.current.abort(), [])

  function poser(suivant: EtatDuBanc): void {
    if (present.current === true) setEtat(suivant)
  }

  async function essayer(choix: ChoixDuBanc): Promise<void> {
    const travail = new AbortController()
    arret.current = travail
    poser({ genre: 'essai', part: 0 })
    try {
      const suivi = { signal: travail.signal, progresser: (part: number) => poser({ genre: 'essai', part }) }
      const rendu = await essayerGrillesDuClasseur(classeur, choix, suivi)
      if (rendu.genre === 'essaye') poser({ genre: 'resultats', essaye: rendu, issue: issueSansMotif('information', dire('comparer.fini')) })
      else poser({ genre: 'choix', issue: { genre: 'erreur', phrase: dire('comparer.refuse'), motifs: rendu.motifs } })
    } catch (erreur) {
      const arrete = erreur instanceof TravailInterrompu
      poser({ genre: 'choix', issue: arrete ? issueSansMotif('information', dire('comparer.arrete')) : issueSansMotif('erreur', phraseDErreur(erreur)) })
    }
  }

  async function preparer(essaye: BancEssaye): Promise<void> {
    try {
      const remplissage = await preparerRapportDuBanc(classeur, { resultat: essaye.resultat, reglages: essaye.choix })
      poser({ genre: 'ecriture', essaye, remplissage })
    } catch (erreur) {
      poser({ genre: 'resultats', essaye, issue: issueSansMotif('erreur', phraseDErreur(erreur)) })
    }
  }

  return { etat, essayer, preparer, reculer: pasEnArriere(etat, poser, () => arret.current.abort()) }
}

function pasEnArriere(etat: EtatDuBanc, poser: (suivant: EtatDuBanc) => void, arreter: () => void): (() => void) | null {
  switch (etat.genre) {
    case 'choix':
      return null
    case 'essai':
      return arreter
    case 'resultats':
      return () => poser({ genre: 'choix', issue: null })
    case 'ecriture':
      return () => poser({ genre: 'resultats', essaye: etat.essaye, issue: null })
  }
}
