import { useCallback, useEffect, useState } from 'react'
import type { Classeur } from '../../classeur/port'
import { expliquer } from '../cas-usage/expliquer'
import type { CelluleExpliquee, RienAExpliquer } from '../cas-usage/expliquer'
import { phraseDErreur } from '../phrase-derreur'

export type EtatDeLExplication = CelluleExpliquee | RienAExpliquer | { readonly genre: 'attente' }

interface Suivi {
  readonly explication: EtatDeLExplication
  readonly actualiser: () => void
}

/** Explication de la cellule sélectionnée, refaite à chaque changement de sélection ; une réponse dépassée est jetée. */
export function useExplication(classeur: Classeur): Suivi {
  const [explication, setExplication] = useState<EtatDeLExplication>({ genre: 'attente' })
  const [tour, setTour] = useState(0)
  const actualiser = useCallback(() => setTour((avant) => avant + 1), [])

  useEffect(() => classeur.surSelection(actualiser), [classeur, actualiser])
  useEffect(() => {
    let present = true
    void expliquer(classeur)
      .catch((erreur: unknown): RienAExpliquer => ({ genre: 'rien', phrase: phraseDErreur(erreur) }))
      .then((nouvelle) => (present ? setExplication(nouvelle) : undefined))
    return () => {
      present = false
    }
  }, [classeur, tour])

  return { explication, actualiser }
}
