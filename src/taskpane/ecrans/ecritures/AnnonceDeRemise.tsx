import React from 'react'
import type { ReactElement } from 'react'
import { Avis } from '../../composants/Avis'
import { ZoneVivante } from '../../composants/ZoneVivante'
import type { Nouvelle } from './Remise'

/** Annonce de ce qu’une remise a donné ; la zone existe, vide, avant la nouvelle. */
export function AnnonceDeRemise({ nouvelle }: { readonly nouvelle: Nouvelle | null }): ReactElement {
  return (
    <ZoneVivante>
      {nouvelle === null ? null : (
        <Avis genre={nouvelle.genre}>
          <p>{nouvelle.phrase}</p>
        </Avis>
      )}
    </ZoneVivante>
  )
}
