import { useCallback, useEffect, useState } from 'react'
import type { Classeur, Feuille } from '../../../classeur/port'
import { feuillesAAuditer } from '../../cas-usage/audit/feuilles-a-auditer'
import { lecturesDuClasseur } from '../../cas-usage/audit/lectures-du-classeur'
import type { LecturesDuClasseur } from '../../cas-usage/audit/lectures-du-classeur'
import { phraseDErreur } from '../../phrase-derreur'

export type FeuillesDuClasseur =
  | { readonly genre: 'attente' }
  | { readonly genre: 'lues'; readonly feuilles: readonly Feuille[]; readonly hypotheses: LecturesDuClasseur }
  | { readonly genre: 'refusees'; readonly phrase: string }

/** Feuilles à auditer et lectures choisies, à l’ouverture de l’écran, relues à la demande. */
export function useFeuilles(classeur: Classeur): { readonly etat: FeuillesDuClasseur; readonly relire: () => void } {
  const [etat, setEtat] = useState<FeuillesDuClasseur>({ genre: 'attente' })
  const [tour, setTour] = useState(0)
  const relire = useCallback(() => setTour((avant) => avant + 1), [])

  useEffect(() => {
    let present = true
    void Promise.all([feuillesAAuditer(classeur), lecturesDuClasseur(classeur)])
      .then(([feuilles, hypotheses]): FeuillesDuClasseur => ({ genre: 'lues', feuilles, hypotheses }))
      .catch((erreur: unknown): FeuillesDuClasseur => ({ genre: 'refusees', phrase: phraseDErreur(erreur) }))
      .then((lu) => (present ? setEtat(lu) : undefined))
    return () => {
      present = false
    }
  }, [classeur, tour])

  return { etat, relire }
}
