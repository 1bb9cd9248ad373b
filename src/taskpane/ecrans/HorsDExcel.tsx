import React from 'react'
import type { ReactElement } from 'react'
import { Avis } from '../composants/Avis'
import { TitreDEcran } from '../composants/TitreDEcran'
import { dire } from '../dire'

/** Page ouverte sans classeur autour d’elle : on le dit au lieu de montrer un volet mort. */
export function HorsDExcel({ phrase }: { readonly phrase: 'hors-excel' | 'hors-atelier' }): ReactElement {
  return (
    <main className="mx-volet">
      <TitreDEcran>{dire('accueil.titre')}</TitreDEcran>
      <Avis genre="information">
        <p>{dire(phrase)}</p>
      </Avis>
    </main>
  )
}
