import React from 'react'
import type { ReactElement } from 'react'
import { dire } from '../../dire'

/** Titres d’un tableau d’une ligne par commune : la commune, puis ses nombres. */
export function EnTeteDesCommunes({ nombres }: { readonly nombres: readonly string[] }): ReactElement {
  return (
    <thead>
      <tr>
        <th scope="col">{dire('objectifs.commune')}</th>
        {nombres.map((titre) => (
          <th key={titre} scope="col" className="mx-nombre">
            {titre}
          </th>
        ))}
      </tr>
    </thead>
  )
}
