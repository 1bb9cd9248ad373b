import { useEffect, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { apercevoir } from '../../../remplissage'
import type { ApercuDeRemplissage } from '../../../remplissage'
import type { Remplissage } from '../../../trames'
import { phraseDErreur } from '../../phrase-derreur'

export type EtatDeLApercu =
  | { readonly genre: 'attente'; readonly part: number | null }
  | { readonly genre: 'pret'; readonly apercu: ApercuDeRemplissage }
  | { readonly genre: 'refuse'; readonly phrase: string }

interface Suivi {
  readonly etat: EtatDeLApercu
  /** Remplace l’aperçu par celui, à jour, que le journal a rendu. */
  readonly recevoir: (apercu: ApercuDeRemplissage) => void
}

const ATTENTE: EtatDeLApercu = { genre: 'attente', part: null }

/**
 * Aperçu d’un remplissage, refait quand le remplissage, l’option ou `tour` change ; un calcul dépassé s’arrête. `remplissage`
 * doit rester le même objet tant que rien ne change.
 */
export function useApercu(classeur: Classeur, remplissage: Remplissage, valeurs: boolean, tour: number): Suivi {
  const [etat, recevoir] = useState<EtatDeLApercu>(ATTENTE)

  useEffect(() => {
    const arret = new AbortController()
    const poser = (nouvel: EtatDeLApercu): void => (arret.signal.aborted ? undefined : recevoir(nouvel))
    poser(ATTENTE)
    const suivi = { signal: arret.signal, progresser: (part: number) => poser({ genre: 'attente', part }) }
    void apercevoir(classeur, remplissage, { valeurs, suivi })
      .then((apercu): EtatDeLApercu => ({ genre: 'pret', apercu }))
      .catch((erreur: unknown): EtatDeLApercu => ({ genre: 'refuse', phrase: phraseDErreur(erreur) }))
      .then(poser)
    return () => arret.abort()
  }, [classeur, remplissage, valeurs, tour])

  return { etat, recevoir: (apercu) => recevoir({ genre: 'pret', apercu }) }
}
