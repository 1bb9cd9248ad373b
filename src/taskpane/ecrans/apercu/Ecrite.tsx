import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Ecriture, Journal } from '../../../remplissage'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import { AnnonceDeRemise } from '../ecritures/AnnonceDeRemise'
import { Remise } from '../ecritures/Remise'
import type { Nouvelle } from '../ecritures/Remise'

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly ecriture: Ecriture
  /** Faux une fois l’écriture remise. */
  readonly enPlace: boolean
  /** Reprend l’aperçu, une fois l’écriture remise. */
  readonly surReprise: () => void
  readonly surFermeture: () => void
}

/** Après l’écriture : remettre comme avant, aussitôt, ou refermer. */
export function Ecrite({ classeur, journal, ecriture, enPlace, surReprise, surFermeture }: Proprietes): ReactElement {
  const [nouvelle, setNouvelle] = useState<Nouvelle | null>(null)
  return (
    <>
      <AnnonceDeRemise nouvelle={nouvelle} />
      <div className="mx-boutons">
        {enPlace ? (
          <Remise
            classeur={classeur}
            journal={journal}
            ecriture={ecriture}
            texte={dire('apercu.remettre')}
            surNouvelle={setNouvelle}
          />
        ) : (
          <Bouton surClic={surReprise}>{dire('apercu.reprendre')}</Bouton>
        )}
        <Bouton genre="principal" surClic={surFermeture}>
          {dire('apercu.fermer')}
        </Bouton>
      </div>
    </>
  )
}
