import React from 'react'
import type { ReactElement } from 'react'
import type { TableauDeSuivi } from '../../../regles'
import { sansCoupure } from '../../../textes'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'

/** Ce qu’on écrit dans chaque colonne, ce que le tableau calcule, et les règles qu’il sert. */
export function AideDuSuivi({ suivi }: { readonly suivi: TableauDeSuivi }): ReactElement {
  const { colonnes, aides, choix = {}, calculees, fiches } = suivi
  return (
    <Pliage titre={dire('suivi.colonnes', { nombre: Object.keys(colonnes).length })}>
      <dl className="mx-cases">
        {Object.entries(colonnes).map(
          ([
            cle,
            {
              titres: [titre = ''],
              exigee,
            },
          ]) => (
            <div key={cle}>
              <dt>{sansCoupure(exigee === true ? dire('suivi.exigee', { titre }) : titre)}</dt>
              <dd>
                {sansCoupure(aides[cle] ?? '')}
                {choix[cle] === undefined ? null : ` ${dire('suivi.choix', { choix: choix[cle].join(', ') })}`}
              </dd>
            </div>
          ),
        )}
        {calculees.map(({ titre, unite }) => (
          <div key={titre}>
            <dt>{sansCoupure(titre)}</dt>
            <dd>{dire('suivi.calculee', { unite })}</dd>
          </div>
        ))}
      </dl>
      <p>{dire('suivi.applique')}</p>
      <ul className="mx-liste">
        {fiches.map(({ id, titre, articles }) => (
          <li key={id}>{sansCoupure(dire('suivi.regle', { id, titre, article: articles[0]?.article ?? '' }))}</li>
        ))}
      </ul>
    </Pliage>
  )
}
