import React from 'react'
import type { ReactElement } from 'react'
import { phrase } from '../phrase'
import type { CopieDeSecours } from '../sauvegarde/copie-de-secours'
import { BoiteDeDialogue } from './BoiteDeDialogue'

interface Props {
  readonly copie: CopieDeSecours
  readonly surReprendre: () => void
  readonly surRepartir: () => void
  readonly surPlusTard: () => void
}

export function DialogueReprise({ copie, surReprendre, surRepartir, surPlusTard }: Props): ReactElement {
  const instant = new Date(copie.instant)
  return (
    <BoiteDeDialogue
      titre={phrase('reprise-titre')}
      surFermer={surPlusTard}
      actions={
        <>
          <button type="button" className="ate-principal" onClick={surReprendre}>
            {phrase('reprendre')}
          </button>
          <button type="button" onClick={surRepartir}>
            {phrase('repartir')}
          </button>
          <button type="button" onClick={surPlusTard}>
            {phrase('plus-tard')}
          </button>
        </>
      }
    >
      <p>
        {phrase('reprise-texte', {
          nom: copie.nom,
          jour: instant.toLocaleDateString('fr-FR'),
          heure: instant.toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' }),
          nombre: [copie.feuillesAjoutees, copie.cellules, copie.formes, copie.graphiques, copie.memoire].flat().length,
        })}
      </p>
    </BoiteDeDialogue>
  )
}
