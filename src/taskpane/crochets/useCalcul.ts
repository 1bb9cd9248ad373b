import { useEffect, useState } from 'react'
import type { Classeur, Plage } from '../../classeur/port'
import { calculer } from '../cas-usage/calculer'
import type { Calcul, Refus } from '../cas-usage/calculer'
import { phraseDErreur } from '../phrase-derreur'
import { useRetardement } from './useRetardement'
import { useSelection } from './useSelection'

export type EtatDuCalcul = Calcul | Refus | { readonly genre: 'attente' }

interface Fait {
  readonly formule: string | null
  readonly cellule: Plage | null
  readonly etat: EtatDuCalcul
}

const ATTENTE: EtatDuCalcul = { genre: 'attente' }
const PAUSE_DE_FRAPPE_MS = 150

/**
 * Calcule la formule française comme si elle était dans `cellule` ; refait le calcul quand la sélection bouge,
 * les cellules lues ayant pu changer. `formule` nulle = rien à calculer.
 */
export function useCalcul(classeur: Classeur, formule: string | null, cellule: Plage | null): EtatDuCalcul {
  const retardee = useRetardement(formule, PAUSE_DE_FRAPPE_MS)
  const selection = useSelection(classeur)
  const [calcul, setCalcul] = useState<Fait>({ formule: null, cellule: null, etat: ATTENTE })

  useEffect(() => {
    let present = true
    if (retardee !== null && cellule !== null) {
      void calculer(classeur, { texte: retardee, langue: 'fr', cellule })
        .catch((erreur: unknown): Refus => ({ genre: 'refuse', phrase: phraseDErreur(erreur) }))
        .then((etat) => (present ? setCalcul({ formule: retardee, cellule, etat }) : undefined))
    }
    return () => {
      present = false
    }
  }, [classeur, retardee, cellule, selection])

  /** Un résultat d’avant la dernière frappe ne doit ni se lire ni s’insérer. */
  return formule !== null && calcul.formule === formule && calcul.cellule === cellule ? calcul.etat : ATTENTE
}
