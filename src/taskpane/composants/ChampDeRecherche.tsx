import React from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { useIdentifiant } from '../crochets/useIdentifiant'

interface Proprietes {
  readonly libelle: string
  readonly valeur: string
  readonly surChangement: (valeur: string) => void
  readonly surTouche: (evenement: KeyboardEvent<HTMLInputElement>) => void
}

/** Champ de recherche natif : celui de Fabric attend des icônes venues d’une police. */
export function ChampDeRecherche({ libelle, valeur, surChangement, surTouche }: Proprietes): ReactElement {
  const id = useIdentifiant('recherche')
  return (
    <div className="mx-recherche">
      <label htmlFor={id}>{libelle}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={valeur}
        onChange={(evenement) => surChangement(evenement.target.value)}
        onKeyDown={surTouche}
      />
    </div>
  )
}
