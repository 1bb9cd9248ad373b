import React from 'react'
import type { ReactElement } from 'react'
import { phrase } from '../phrase'
import { BoiteDeDialogue } from './BoiteDeDialogue'

interface Props {
  readonly nom: string
  readonly autre: string
  readonly surEnregistrer: () => void
  readonly surAbandonner: () => void
  readonly surAnnuler: () => void
}

export function DialogueQuitter({ nom, autre, surEnregistrer, surAbandonner, surAnnuler }: Props): ReactElement {
  return (
    <BoiteDeDialogue
      titre={phrase('quitter-titre')}
      surFermer={surAnnuler}
      actions={
        <>
          <button type="button" className="ate-principal" onClick={surEnregistrer}>
            {phrase('enregistrer-et-ouvrir')}
          </button>
          <button type="button" onClick={surAbandonner}>
            {phrase('abandonner')}
          </button>
          <button type="button" onClick={surAnnuler}>
            {phrase('annuler')}
          </button>
        </>
      }
    >
      <p>{phrase('quitter-texte', { nom, autre })}</p>
    </BoiteDeDialogue>
  )
}
