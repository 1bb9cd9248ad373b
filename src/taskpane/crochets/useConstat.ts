import { useCallback, useEffect, useState } from 'react'
import type { Classeur } from '../../classeur/port'
import { constater } from '../cas-usage/contrat/constater'
import type { Constat } from '../cas-usage/contrat/constater'
import { phraseDErreur } from '../phrase-derreur'

interface ConstatSuivi {
  /** `null` tant que le classeur n’est pas lu. */
  readonly constat: Constat | null
  readonly refus: string | null
  readonly relire: () => void
}

/**
 * Ce que le classeur porte d’un contrat, relu à la demande.
 * @param moment change quand le volet vient d’écrire
 */
export function useConstat(classeur: Classeur, moment?: unknown): ConstatSuivi {
  const [constat, setConstat] = useState<Constat | null>(null)
  const [refus, setRefus] = useState<string | null>(null)
  const [tour, setTour] = useState(0)
  const relire = useCallback(() => setTour((avant) => avant + 1), [])

  useEffect(() => {
    let present = true
    void constater(classeur).then(
      (lu) => {
        if (!present) return
        setConstat(lu)
        setRefus(null)
      },
      (erreur: unknown) => (present ? setRefus(phraseDErreur(erreur)) : undefined),
    )
    return () => {
      present = false
    }
  }, [classeur, moment, tour])

  return { constat, refus, relire }
}
