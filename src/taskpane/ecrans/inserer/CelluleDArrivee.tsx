import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { uneCellule } from '../../cas-usage/plages'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import { phraseDErreur } from '../../phrase-derreur'

interface Proprietes {
  readonly classeur: Classeur
  readonly cellule: Plage | null
  readonly surChangement: (cellule: Plage) => void
}

/**
 * Cellule qui recevra la formule : celle qui était sélectionnée en choisissant la fonction. Elle ne suit pas la sélection,
 * que l’on déplace ensuite pour désigner les arguments.
 */
export function CelluleDArrivee({ classeur, cellule, surChangement }: Proprietes): ReactElement {
  const [refus, setRefus] = useState<string | null>(null)

  async function prendre(): Promise<void> {
    try {
      const selection = await classeur.selection()
      setRefus(selection === null ? dire('argument.sans-selection') : null)
      if (selection !== null) surChangement(uneCellule(selection))
    } catch (erreur) {
      setRefus(phraseDErreur(erreur))
    }
  }

  return (
    <div className="mx-arrivee">
      <p>
        {dire('inserer.arrivee')} <strong>{cellule === null ? dire('inserer.arrivee-aucune') : ecrireAdresse(cellule)}</strong>
      </p>
      {refus === null ? null : (
        <p role="alert" className="mx-erreur">
          {refus}
        </p>
      )}
      <Bouton genre="discret" surClic={() => void prendre()} nomComplet={dire('inserer.prendre-arrivee')}>
        {dire('argument.prendre')}
      </Bouton>
    </div>
  )
}
