import React from 'react'
import type { ReactElement } from 'react'
import { useIdentifiant } from '../crochets/useIdentifiant'

interface Proprietes {
  readonly libelle: string
  readonly cochee: boolean
  readonly surChangement: (cochee: boolean) => void
  readonly aide?: string
}

/** Case native et son libellé, toute la ligne se clique. */
export function CaseACocher({ libelle, cochee, surChangement, aide }: Proprietes): ReactElement {
  const id = useIdentifiant('case')
  const idAide = `${id}-aide`
  return (
    <div className="mx-coche">
      <input
        id={id}
        type="checkbox"
        checked={cochee}
        onChange={(evenement) => surChangement(evenement.target.checked)}
        {...(aide === undefined ? {} : { 'aria-describedby': idAide })}
      />
      <label htmlFor={id}>{libelle}</label>
      {aide === undefined ? null : (
        <p className="mx-aide" id={idAide}>
          {aide}
        </p>
      )}
    </div>
  )
}
