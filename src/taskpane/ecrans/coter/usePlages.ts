import { useCallback, useEffect, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { proposerPlages } from '../../cas-usage/coter/proposer-plages'
import type { PlageProposee } from '../../cas-usage/coter/proposer-plages'
import { phraseDErreur } from '../../phrase-derreur'

export type PlagesDuClasseur =
  | { readonly genre: 'attente' }
  | { readonly genre: 'lues'; readonly plages: readonly PlageProposee[] }
  | { readonly genre: 'refusees'; readonly phrase: string }

/** Tableaux et feuilles du classeur à l’ouverture de l’écran, relus à la demande. */
export function usePlages(classeur: Classeur): { readonly etat: PlagesDuClasseur; readonly relire: () => void } {
  const [etat, setEtat] = useState<PlagesDuClasseur>({ genre: 'attente' })
  const [tour, setTour] = useState(0)
  useEffect(() => {
    let present = true
    void proposerPlages(classeur)
      .then((plages): PlagesDuClasseur => ({ genre: 'lues', plages }))
      .catch((erreur: unknown): PlagesDuClasseur => ({ genre: 'refusees', phrase: phraseDErreur(erreur) }))
      .then((lues) => (present ? setEtat(lues) : undefined))
    return () => {
      present = false
    }
  }, [classeur, tour])
  return { etat, relire: useCallback(() => setTour((avant) => avant + 1), []) }
}
