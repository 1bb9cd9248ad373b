import { TextField } from 'office-ui-fabric-react/lib/TextField'
import React from 'react'
import type { ReactElement } from 'react'

interface Proprietes {
  readonly libelle: string
  readonly valeur: string
  readonly surChangement: (valeur: string) => void
  readonly obligatoire?: boolean
  readonly aide?: string
  readonly erreur?: string
}

/** Texte de plusieurs lignes, qui grandit avec ce qu’on y écrit. */
export function ZoneDeTexte({ libelle, valeur, surChangement, obligatoire = false, aide, erreur }: Proprietes): ReactElement {
  return (
    <TextField
      label={libelle}
      value={valeur}
      onChange={(_evenement, nouvelle) => surChangement(nouvelle ?? '')}
      required={obligatoire}
      multiline
      autoAdjustHeight
      resizable={false}
      rows={3}
      validateOnLoad={false}
      {...(aide === undefined ? {} : { description: aide })}
      {...(erreur === undefined ? {} : { errorMessage: erreur })}
    />
  )
}
