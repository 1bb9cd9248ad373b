import React from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../../textes'
import type { ResultatRendu } from '../../../textes'
import { dire } from '../../dire'

/** Points que les textes laissent ouverts : la lecture retenue, et ce que l’autre changerait. */
export function Hypotheses({ hypotheses }: { readonly hypotheses: ResultatRendu['hypotheses'] }): ReactElement {
  return (
    <section>
      <h3>{dire('resultat.hypotheses')}</h3>
      <ul className="mx-liste">
        {hypotheses.map(({ id, lecture, effet }) => (
          <li key={id}>
            <strong>{id}</strong> {dire('resultat.lecture-retenue', { lecture })}
            <br />
            {sansCoupure(effet)}
          </li>
        ))}
      </ul>
    </section>
  )
}
