import { useEffect, useState } from 'react'
import type { ProprietesDEtape } from '../contrat/etapes'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { rendreLesBrouillons } from '../../cas-usage/tableaux/brouillons-ecrits'
import { lireContrat } from '../../cas-usage/tableaux/contrat-lu'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { phraseDErreur } from '../../phrase-derreur'
import { useEcritures } from '../ecritures/useEcritures'

export type EtatDuContrat =
  | { readonly genre: 'attente' }
  | { readonly genre: 'lu'; readonly contrat: ContratLu }
  | { readonly genre: 'refuse'; readonly phrase: string }

interface Suivi {
  readonly etat: EtatDuContrat
  readonly relire: () => void
}

/**
 * Ce que le classeur porte du contrat, relu à chaque écriture et à chaque remise ; une remise rend le brouillon qu’elle avait
 * rangé.
 */
export function useContrat({ classeur, journal, surDossier }: ProprietesDEtape, dossier: DossierCadre): Suivi {
  const ecritures = useEcritures(journal)
  const [etat, setEtat] = useState<EtatDuContrat>({ genre: 'attente' })
  const [tour, setTour] = useState(0)
  const communes = dossier.communes.join('\u0000')

  useEffect(() => {
    let present = true
    void lireContrat(classeur, dossier)
      .then((contrat): EtatDuContrat => ({ genre: 'lu', contrat }))
      .catch((erreur: unknown): EtatDuContrat => ({ genre: 'refuse', phrase: phraseDErreur(erreur) }))
      .then((lu) => (present ? setEtat(lu) : undefined))
    return () => {
      present = false
    }
  }, [classeur, dossier.periode, dossier.modalite, communes, ecritures, tour])

  useEffect(() => {
    const rendu = rendreLesBrouillons(journal, dossier)
    if (rendu !== dossier) surDossier(rendu)
  }, [journal, ecritures])

  return { etat, relire: () => setTour(tour + 1) }
}
