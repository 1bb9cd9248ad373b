import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from './Bouton'
import { Icone } from './Icone'

interface Proprietes {
  /** Où mène le retour : « Accueil ». */
  readonly libelle: string
  readonly surRetour: () => void
}

/** Retour d’un niveau, en haut de chaque écran. */
export function EnTete({ libelle, surRetour }: Proprietes): ReactElement {
  return (
    <header className="mx-entete">
      <Bouton genre="discret" surClic={surRetour}>
        <Icone nom="retour" />
        {libelle}
      </Bouton>
    </header>
  )
}
