import { useEffect, useMemo, useState } from 'react'
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

interface Lecture {
  readonly etat: EtatDuContrat
  /** Ce à quoi elle répond ; `null` avant la première. */
  readonly demande: object | null
}

interface Suivi {
  readonly etat: EtatDuContrat
  /** Une lecture est en cours : `etat` est celui d’avant. */
  readonly enRelecture: boolean
  readonly relire: () => void
}

/**
 * Ce que le classeur porte du contrat, relu à chaque écriture et à chaque remise ; une remise rend le brouillon qu’elle avait
 * rangé.
 */
export function useContrat({ classeur, journal, surDossier }: ProprietesDEtape, dossier: DossierCadre): Suivi {
  const ecritures = useEcritures(journal)
  const [{ etat, demande: servie }, setLu] = useState<Lecture>({ etat: { genre: 'attente' }, demande: null })
  const [tour, setTour] = useState(0)
  const communes = dossier.communes.join('\u0000')
  const demande = useMemo(() => ({ tour }), [classeur, dossier.periode, dossier.modalite, communes, ecritures, tour])

  useEffect(() => {
    let present = true
    void lireContrat(classeur, dossier)
      .then((contrat): EtatDuContrat => ({ genre: 'lu', contrat }))
      .catch((erreur: unknown): EtatDuContrat => ({ genre: 'refuse', phrase: phraseDErreur(erreur) }))
      .then((lu) => (present ? setLu({ etat: lu, demande }) : undefined))
    return () => {
      present = false
    }
  }, [demande])

  useEffect(() => {
    const rendu = rendreLesBrouillons(journal, dossier)
    if (rendu !== dossier) surDossier(rendu)
  }, [journal, ecritures])

  return { etat, enRelecture: servie !== demande, relire: () => setTour(tour + 1) }
}
