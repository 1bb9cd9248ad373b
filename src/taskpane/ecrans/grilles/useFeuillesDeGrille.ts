import { useEffect, useState } from 'react'
import { lireFeuillesDeGrille } from '../../cas-usage/grilles/feuilles-de-grille'
import type { FeuillesLues } from '../../cas-usage/grilles/feuilles-de-grille'
import { phraseDErreur } from '../../phrase-derreur'
import type { ProprietesDEtape } from '../contrat/etapes'
import { useEcritures } from '../ecritures/useEcritures'

export type EtatDesFeuilles =
  | { readonly genre: 'attente' }
  | { readonly genre: 'lues'; readonly feuilles: FeuillesLues }
  | { readonly genre: 'refuse'; readonly phrase: string }

/** Feuilles des grilles et des actions, relues à chaque écriture ; une réponse tapée ne les relit pas. */
export function useFeuillesDeGrille({ classeur, journal, dossier }: ProprietesDEtape): { readonly etat: EtatDesFeuilles; readonly relire: () => void } {
  const ecritures = useEcritures(journal)
  const [etat, setEtat] = useState<EtatDesFeuilles>({ genre: 'attente' })
  const [tour, setTour] = useState(0)
  useEffect(() => {
    let present = true
    void lireFeuillesDeGrille(classeur, dossier)
      .then((feuilles): EtatDesFeuilles => ({ genre: 'lues', feuilles }))
      .catch((erreur: unknown): EtatDesFeuilles => ({ genre: 'refuse', phrase: phraseDErreur(erreur) }))
      .then((lu) => (present ? setEtat(lu) : undefined))
    return () => {
      present = false
    }
  }, [classeur, dossier.periode, ecritures, tour])
  return { etat, relire: () => setTour((avant) => avant + 1) }
}
