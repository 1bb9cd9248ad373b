import { useEffect, useState } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { tablesARediger } from '../../cas-usage/rediger/tables-a-rediger'
import type { TableARediger } from '../../cas-usage/rediger/tables-a-rediger'
import { phraseDErreur } from '../../phrase-derreur'

export type EtatDesTables =
  | { readonly genre: 'attente'; readonly part: number }
  | { readonly genre: 'lues'; readonly tables: readonly TableARediger[] }
  | { readonly genre: 'refuse'; readonly phrase: string }

/** Valeurs des tables du contrat, relues quand le classeur ou les brouillons changent ; un texte qu’on écrit ne les relit pas. */
export function useTables(classeur: Classeur, dossier: DossierCadre, contrat: ContratLu, tour: number): EtatDesTables {
  const [etat, setEtat] = useState<EtatDesTables>({ genre: 'attente', part: 0 })
  useEffect(() => {
    const arret = new AbortController()
    const poser = (suivant: EtatDesTables): void => {
      if (!arret.signal.aborted) setEtat(suivant)
    }
    poser({ genre: 'attente', part: 0 })
    void tablesARediger(classeur, dossier, contrat, { signal: arret.signal, progresser: (part) => poser({ genre: 'attente', part }) })
      .then((tables): EtatDesTables => ({ genre: 'lues', tables }))
      .catch((erreur: unknown): EtatDesTables => ({ genre: 'refuse', phrase: phraseDErreur(erreur) }))
      .then(poser)
    return () => arret.abort()
  }, [classeur, contrat, dossier.brouillons, tour])
  return etat
}
