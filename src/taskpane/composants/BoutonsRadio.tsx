import React from 'react'
import type { ReactElement } from 'react'
import { useIdentifiant } from '../crochets/useIdentifiant'

export interface OptionDeRadio<V extends string> {
  readonly valeur: V
  readonly texte: string
  /** Conséquence du choix, sous son intitulé. */
  readonly aide?: string
}

interface Proprietes<V extends string> {
  readonly libelle: string
  readonly valeur: V
  readonly options: readonly OptionDeRadio<V>[]
  readonly surChangement: (valeur: V) => void
}

/** Un choix parmi quelques-uns, tous visibles : groupe natif, les flèches passent de l’un à l’autre. */
export function BoutonsRadio<V extends string>({ libelle, valeur, options, surChangement }: Proprietes<V>): ReactElement {
  const nom = useIdentifiant('radio')
  return (
    <fieldset className="mx-radios">
      <legend>{libelle}</legend>
      {options.map((option, rang) => (
        <div key={option.valeur} className="mx-coche">
          <input
            id={`${nom}-${rang}`}
            type="radio"
            name={nom}
            checked={option.valeur === valeur}
            onChange={() => surChangement(option.valeur)}
            {...(option.aide === undefined ? {} : { 'aria-describedby': `${nom}-${rang}-aide` })}
          />
          <label htmlFor={`${nom}-${rang}`}>{option.texte}</label>
          {option.aide === undefined ? null : (
            <p className="mx-aide" id={`${nom}-${rang}-aide`}>
              {option.aide}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  )
}
