import { TextField } from 'office-ui-fabric-react/lib/TextField'
import React from 'react'
import type { KeyboardEvent, ReactElement } from 'react'

interface Proprietes {
  readonly libelle: string
  readonly valeur: string
  readonly surChangement: (valeur: string) => void
  readonly obligatoire?: boolean
  readonly aide?: string
  readonly erreur?: string
  readonly exemple?: string
  readonly surTouche?: (evenement: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => void
}

/** Champ d’une ligne, libellé lié ; l’aide et l’erreur sont rattachées au champ pour les lecteurs d’écran. */
export function ChampTexte(proprietes: Proprietes): ReactElement {
  const { libelle, valeur, surChangement, obligatoire = false, aide, erreur, exemple, surTouche } = proprietes
  return (
    <TextField
      label={libelle}
      value={valeur}
      onChange={(_evenement, nouvelle) => surChangement(nouvelle ?? '')}
      required={obligatoire}
      autoComplete="off"
      spellCheck={false}
      validateOnLoad={false}
      {...(aide === undefined ? {} : { description: aide })}
      {...(erreur === undefined ? {} : { errorMessage: erreur })}
      {...(exemple === undefined ? {} : { placeholder: exemple })}
      {...(surTouche === undefined ? {} : { onKeyDown: surTouche })}
    />
  )
}
