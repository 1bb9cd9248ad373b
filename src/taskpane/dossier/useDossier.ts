import { useEffect, useState } from 'react'
import type { EtatDuDossier, Gardien } from './gardien'

/** Le contrat du classeur, lu au premier besoin ; ce qui attend est gardé à la fermeture de l’écran, ou au retour à la feuille. */
export function useDossier(gardien: Gardien): EtatDuDossier {
  const [etat, setEtat] = useState(gardien.etat)
  useEffect(() => {
    const seDesabonner = gardien.surChangement(() => setEtat(gardien.etat()))
    setEtat(gardien.etat())
    void gardien.ouvrir()
    const garder = (): void => void gardien.garder()
    window.addEventListener('blur', garder)
    return () => {
      seDesabonner()
      window.removeEventListener('blur', garder)
      garder()
    }
  }, [gardien])
  return etat
}
