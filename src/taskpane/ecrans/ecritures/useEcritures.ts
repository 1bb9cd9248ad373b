import { useEffect, useState } from 'react'
import type { Ecriture, Journal } from '../../../remplissage'

/** Dernières écritures, de la plus récente à la plus ancienne, suivies en direct. */
export function useEcritures(journal: Journal): readonly Ecriture[] {
  const [ecritures, setEcritures] = useState(() => journal.ecritures())
  useEffect(() => {
    const relire = (): void => setEcritures(journal.ecritures())
    relire()
    return journal.surChangement(relire)
  }, [journal])
  return ecritures
}
