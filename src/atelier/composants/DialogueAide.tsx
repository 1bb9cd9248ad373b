import React from 'react'
import type { ReactElement } from 'react'
import { phrase } from '../phrase'
import { BoiteDeDialogue } from './BoiteDeDialogue'

const PARAGRAPHES = ['aide-ouvrir', 'aide-saisie', 'aide-erreurs', 'aide-enregistrer', 'aide-copie']
const RACCOURCIS = [
  ['Ctrl+O', 'raccourci-ouvrir'],
  ['Ctrl+S', 'raccourci-enregistrer'],
  ['F2', 'raccourci-modifier'],
  ['F6', 'raccourci-zone'],
  ['Ctrl+Z', 'raccourci-annuler'],
] as const

interface Props {
  readonly surFermer: () => void
  readonly surEffacerLesCopies: () => void
}

export function DialogueAide({ surFermer, surEffacerLesCopies }: Props): ReactElement {
  return (
    <BoiteDeDialogue
      titre={phrase('aide-titre')}
      surFermer={surFermer}
      actions={
        <>
          <button type="button" onClick={surEffacerLesCopies}>
            {phrase('effacer-copie')}
          </button>
          <button type="button" className="ate-principal" onClick={surFermer}>
            {phrase('fermer')}
          </button>
        </>
      }
    >
      {PARAGRAPHES.map((id) => (
        <p key={id}>{phrase(id)}</p>
      ))}
      <h3>{phrase('aide-raccourcis')}</h3>
      <dl>
        {RACCOURCIS.map(([touches, id]) => (
          <div key={id}>
            <dt>
              <kbd>{touches}</kbd>
            </dt>
            <dd>{phrase(id)}</dd>
          </div>
        ))}
      </dl>
    </BoiteDeDialogue>
  )
}
