import { ActionButton, DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button'
import React from 'react'
import type { ReactElement, ReactNode } from 'react'

const GENRES = { principal: PrimaryButton, ordinaire: DefaultButton, discret: ActionButton }

interface Proprietes {
  readonly genre?: keyof typeof GENRES
  readonly surClic: () => void
  readonly desactive?: boolean
  /** Nom lu à voix haute quand le texte visible se répète dans la page ; il doit commencer par ce texte. */
  readonly nomComplet?: string
  readonly children: ReactNode
}

/** Bouton ; `discret` sert aux gestes secondaires d’un champ. Désactivé, il garde le focus : le clavier ne perd pas sa place. */
export function Bouton({ genre = 'ordinaire', surClic, desactive = false, nomComplet, children }: Proprietes): ReactElement {
  const Fabric = GENRES[genre]
  return (
    <Fabric
      className={`mx-bouton mx-bouton-${genre}`}
      onClick={surClic}
      disabled={desactive}
      allowDisabledFocus
      {...(nomComplet === undefined ? {} : { ariaLabel: nomComplet })}
    >
      {children}
    </Fabric>
  )
}
