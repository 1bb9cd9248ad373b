import React from 'react'
import type { ReactElement } from 'react'
import type { ResultatRendu } from '../../../textes'
import { dire } from '../../dire'

export function References({ references }: { readonly references: ResultatRendu['references'] }): ReactElement {
  return (
    <section>
      <h3>{dire('resultat.references')}</h3>
      <ul className="mx-liste">
        {references.map(({ article, source, lieu }) => (
          <li key={`${article} ${source} ${lieu}`}>
            <strong>{article}</strong>
            <br />
            <span className="mx-secondaire">{lieu === '' ? source : dire('resultat.source-et-lieu', { source, lieu })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
