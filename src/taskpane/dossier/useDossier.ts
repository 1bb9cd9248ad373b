import { useEffect, useState } from 'react'
import type { EtatDuDossier, Gardien } from './gardien'

/** Le contrat du classeur, lu au premier besoin ; ce qui attend est gardé quand l’écran se ferme. */
export function useDossier(gardien: Gardien): EtatDuDossier {
  const [etat, setEtat] = useState(gardien.etat)
  useEffect(() => {
    const seDesabonner = gardien.surChangement(() => setEtat(gardien.etat()))
    setEtat(gardien.etat())
    void gardien.ouvrir()
    return () => {
      seDesabonner()
      void gardien.garder()
    }
  }, [gardien])
  return etat
}
