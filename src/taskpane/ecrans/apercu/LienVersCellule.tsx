import React from 'react'
import type { ReactElement } from 'react'
import { lireAdresse } from '../../../classeur/adresse'
import type { Classeur } from '../../../classeur/port'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'

interface Proprietes {
  readonly classeur: Classeur
  /** Avec sa feuille : `'TAB-13'!B4`. */
  readonly adresse: string
  /** Phrase à montrer si la cellule ne peut pas l’être ; `null` quand elle l’est. */
  readonly surRefus: (phrase: string | null) => void
}

/** Adresse qui montre sa cellule dans la feuille. */
export function LienVersCellule({ classeur, adresse, surRefus }: Proprietes): ReactElement {
  async function montrer(): Promise<void> {
    try {
      await classeur.montrer(lireAdresse(adresse))
      surRefus(null)
    } catch (erreur) {
      surRefus(phraseDErreur(erreur))
    }
  }
  return (
    <Bouton genre="discret" nomComplet={dire('apercu.montrer', { cellule: adresse })} surClic={() => void montrer()}>
      {adresse}
    </Bouton>
  )
}
