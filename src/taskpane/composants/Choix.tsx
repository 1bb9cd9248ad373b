import React from 'react'
import type { ReactElement } from 'react'
import { useIdentifiant } from '../crochets/useIdentifiant'

export interface OptionDeChoix {
  readonly valeur: string
  readonly texte: string
}

interface Proprietes {
  readonly libelle: string
  readonly valeur: string
  readonly options: readonly OptionDeChoix[]
  readonly surChangement: (valeur: string) => void
  readonly aide?: string
}

/** Liste déroulante native : c’est elle que les lecteurs d’écran et le contraste élevé traitent le mieux. */
export function Choix({ libelle, valeur, options, surChangement, aide }: Proprietes): ReactElement {
  const id = useIdentifiant('choix')
  const idAide = `${id}-aide`
  return (
    <div className="mx-choix">
      <label htmlFor={id}>{libelle}</label>
      <select
        id={id}
        value={valeur}
        onChange={(evenement) => surChangement(evenement.target.value)}
        {...(aide === undefined ? {} : { 'aria-describedby': idAide })}
      >
        {options.map((option) => (
          <option key={option.valeur} value={option.valeur}>
            {option.texte}
          </option>
        ))}
      </select>
      {aide === undefined ? null : (
        <p className="mx-aide" id={idAide}>
          {aide}
        </p>
      )}
    </div>
  )
}
