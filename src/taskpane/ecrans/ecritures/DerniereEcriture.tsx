import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Journal } from '../../../remplissage'
import { dire } from '../../dire'
import { AnnonceDeRemise } from './AnnonceDeRemise'
import { nommerTable } from '../../cas-usage/tableaux/nommer-table'
import { Remise } from './Remise'
import type { Nouvelle } from './Remise'
import { useEcritures } from './useEcritures'

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
}

/** « Annuler la dernière écriture » ; seule l’annonce reste quand il n’y a plus rien à annuler. */
export function DerniereEcriture({ classeur, journal }: Proprietes): ReactElement {
  const [derniere] = useEcritures(journal)
  const [nouvelle, setNouvelle] = useState<Nouvelle | null>(null)
  return (
    <>
      {derniere === undefined ? null : (
        <Remise
          key={derniere.id}
          classeur={classeur}
          journal={journal}
          ecriture={derniere}
          texte={dire('ecritures.annuler-la-derniere', { table: nommerTable(derniere) })}
          surNouvelle={setNouvelle}
        />
      )}
      <AnnonceDeRemise nouvelle={nouvelle} />
    </>
  )
}
