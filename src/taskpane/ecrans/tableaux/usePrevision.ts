import { useEffect, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import { apercevoir } from '../../../remplissage'
import type { Remplissage } from '../../../trames'
import { useRetardement } from '../../crochets/useRetardement'
import { prevoir } from './feuille-prevue'
import type { FeuillePrevue } from './feuille-prevue'

const PAUSE_DE_FRAPPE_MS = 250

/**
 * Ce que la table portera, recalculé quand les saisies se posent ; `null` tant qu’on ne le sait pas. Un calcul qui échoue ne dit
 * rien ici : l’aperçu, demandé avant d’écrire, en donne la raison.
 */
export function usePrevision(classeur: Classeur, remplissage: Remplissage | null): FeuillePrevue | null {
  const retarde = useRetardement(remplissage, PAUSE_DE_FRAPPE_MS)
  const [prevue, setPrevue] = useState<FeuillePrevue | null>(null)
  useEffect(() => {
    const arret = new AbortController()
    if (retarde !== null) {
      void apercevoir(classeur, retarde, { valeurs: false, suivi: { signal: arret.signal } })
        .then(prevoir, () => null)
        .then((feuille) => (arret.signal.aborted ? undefined : setPrevue(feuille)))
    }
    return () => arret.abort()
  }, [classeur, retarde])
  return prevue
}
