import React from 'react'
import type { ReactElement } from 'react'
import { Avis } from './Avis'
import { ZoneVivante } from './ZoneVivante'

/** Phrase d’un geste refusé, annoncée aussitôt ; la zone existe avant elle. */
export function Refus({ phrase }: { readonly phrase: string | null }): ReactElement {
  return (
    <ZoneVivante urgente>
      {phrase === null ? null : (
        <Avis genre="erreur">
          <p>{phrase}</p>
        </Avis>
      )}
    </ZoneVivante>
  )
}
