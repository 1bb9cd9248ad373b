import { useState } from 'react'
import type { ConstatDAudit } from '../../../audit'
import type { Instantane } from '../../../classeur/instantane'
import type { Classeur } from '../../../classeur/port'
import { preparerCorrection } from '../../../remplissage'
import type { CorrectionPreparee, Ecriture, Journal } from '../../../remplissage'
import { redigerMessage, sansCoupure } from '../../../textes'
import { usePresence } from '../../crochets/usePresence'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'

export type EtatDeLaCorrection =
  | { readonly genre: 'repos' | 'preparation' }
  | { readonly genre: 'refusee'; readonly phrase: string }
  | { readonly genre: 'apercu'; readonly preparee: CorrectionPreparee; readonly enCours: boolean }

interface Gestes {
  readonly etat: EtatDeLaCorrection
  readonly preparer: () => Promise<void>
  readonly ecrire: (preparee: CorrectionPreparee) => Promise<void>
  readonly laisser: () => void
}

interface ACorriger {
  readonly classeur: Classeur
  readonly journal: Journal
  /** Le classeur tel que l’audit l’a lu. */
  readonly instantane: Instantane
  readonly constat: ConstatDAudit
  readonly surEcrite: (ecriture: Ecriture) => void
}

/** Une correction : préparée, montrée, écrite après accord ; refusée si la cellule a changé depuis l’audit, ou depuis l’aperçu. */
export function useCorrection({ classeur, journal, instantane, constat, surEcrite }: ACorriger): Gestes {
  const [etat, setEtat] = useState<EtatDeLaCorrection>({ genre: 'repos' })
  const present = usePresence()

  async function poser(suite: () => Promise<EtatDeLaCorrection>): Promise<void> {
    const nouvel = await suite().catch((erreur: unknown): EtatDeLaCorrection => ({ genre: 'refusee', phrase: phraseDErreur(erreur) }))
    if (present.current === true) setEtat(nouvel)
  }

  function preparer(): Promise<void> {
    setEtat({ genre: 'preparation' })
    return poser(async () => {
      const preparee = await preparerCorrection(classeur, instantane, constat)
      if ('refus' in preparee) return { genre: 'refusee', phrase: sansCoupure(redigerMessage(preparee.refus)) }
      return { genre: 'apercu', preparee, enCours: false }
    })
  }

  function ecrire(preparee: CorrectionPreparee): Promise<void> {
    setEtat({ genre: 'apercu', preparee, enCours: true })
    return poser(async () => {
      const resultat = await journal.ecrireCellule(preparee.cellule)
      if (resultat.genre === 'changee') return { genre: 'refusee', phrase: sansCoupure(dire('audit.correction-perimee', { cellule: resultat.cellule })) }
      surEcrite(resultat.ecriture)
      return { genre: 'repos' }
    })
  }

  return { etat, preparer, ecrire, laisser: () => setEtat({ genre: 'repos' }) }
}
