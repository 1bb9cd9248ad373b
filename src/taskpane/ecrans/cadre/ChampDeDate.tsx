import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { enIso, lireDate } from '../../../regles'
import { ChampTexte } from '../../composants/ChampTexte'
import { dire } from '../../dire'

interface Proprietes {
  readonly libelle: string
  /** Numéro de série ; `null` : non renseignée. */
  readonly valeur: number | null
  readonly surChangement: (jour: number | null) => void
}

/** Date tapée « JJ/MM/AAAA » ; une frappe illisible se dit sous le champ et ne change rien. */
export function ChampDeDate({ libelle, valeur, surChangement }: Proprietes): ReactElement {
  const [frappe, setFrappe] = useState(valeur === null ? '' : dire('valeur.jour', { jour: enIso(valeur) }))
  const lue = lireDate(frappe)
  return (
    <ChampTexte
      libelle={libelle}
      valeur={frappe}
      exemple={dire('champ.date-exemple')}
      surChangement={(texte) => {
        setFrappe(texte)
        const jour = lireDate(texte)
        if (typeof jour === 'number' || jour === 'vide') surChangement(typeof jour === 'number' ? jour : null)
      }}
      {...(typeof lue === 'number' || lue === 'vide' ? {} : { erreur: dire('champ.date-illisible', { lu: frappe }) })}
    />
  )
}
