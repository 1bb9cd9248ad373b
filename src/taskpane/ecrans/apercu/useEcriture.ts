import { useRef, useState } from 'react'
import type { Accord, ApercuDeRemplissage, Ecriture, Journal } from '../../../remplissage'
import { usePresence } from '../../crochets/usePresence'
import { phraseDErreur } from '../../phrase-derreur'

/** Où en est l’écriture d’un aperçu. */
export type EtatDeLEcriture =
  | { readonly genre: 'attente' }
  | { readonly genre: 'en-cours'; readonly part: number; readonly arretee: boolean }
  | { readonly genre: 'ecrite'; readonly ecriture: Ecriture }
  | { readonly genre: 'rien' | 'perimee' | 'empechee' | 'interrompue' }
  | { readonly genre: 'refusee'; readonly phrase: string }

interface Suites {
  readonly surEcrite: (ecriture: Ecriture) => void
  /** Aperçu à jour, quand le classeur a changé depuis celui qu’on a accepté. */
  readonly surApercu: (apercu: ApercuDeRemplissage) => void
}

interface Geste {
  readonly etat: EtatDeLEcriture
  readonly ecrire: (apercu: ApercuDeRemplissage, accord: Accord | null) => Promise<void>
  readonly arreter: () => void
  readonly oublier: () => void
}

/** Écrit par le journal, en suit la progression et sait l’arrêter ; quitter l’écran n’arrête pas une écriture à moitié. */
export function useEcriture(journal: Journal, { surEcrite, surApercu }: Suites): Geste {
  const [etat, setEtat] = useState<EtatDeLEcriture>({ genre: 'attente' })
  const arret = useRef(new AbortController())
  const present = usePresence()

  function poser(nouvel: EtatDeLEcriture): void {
    if (present.current === true) setEtat(nouvel)
  }

  async function ecrire(apercu: ApercuDeRemplissage, accord: Accord | null): Promise<void> {
    arret.current = new AbortController()
    const { signal } = arret.current
    const progresser = (part: number): void => (signal.aborted ? undefined : poser({ genre: 'en-cours', part, arretee: false }))
    poser({ genre: 'en-cours', part: 0, arretee: false })
    try {
      const resultat = await journal.ecrire(apercu, accord, { signal, progresser })
      if (resultat.genre === 'accord-requis' || resultat.genre === 'empechee') surApercu(resultat.apercu)
      if (resultat.genre === 'accord-requis') poser({ genre: 'perimee' })
      else poser(resultat)
      if (resultat.genre === 'ecrite') surEcrite(resultat.ecriture)
    } catch (erreur) {
      poser({ genre: 'refusee', phrase: phraseDErreur(erreur) })
    }
  }

  function arreter(): void {
    arret.current.abort()
    setEtat((avant) => (avant.genre === 'en-cours' ? { ...avant, arretee: true } : avant))
  }

  return { etat, ecrire, arreter, oublier: () => setEtat({ genre: 'attente' }) }
}
