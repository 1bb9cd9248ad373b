import React from 'react'
import type { ReactElement } from 'react'
import { POINTS_OUVERTS } from '../../../regles'
import { sansCoupure } from '../../../textes'
import type { LecturesDuClasseur } from '../../cas-usage/audit/lectures-du-classeur'
import { dire } from '../../dire'
import { Messages } from '../apercu/Messages'

/** Les lectures que la feuille « Hypothèses » choisit : sous elles, un verdict ne dépend plus du point ouvert. */
export function LecturesChoisies({ hypotheses: { choix, motifs } }: { readonly hypotheses: LecturesDuClasseur }): ReactElement {
  return (
    <>
      <h2>{dire('audit.lectures')}</h2>
      <p className="mx-secondaire">{dire(choix.length === 0 ? 'audit.sans-lecture' : 'audit.lectures-lues', { nombre: choix.length })}</p>
      <Messages genre="alerte" titre={dire('audit.lectures-illisibles')} messages={motifs} />
      {choix.length === 0 || motifs.length > 0 ? null : (
        <ul className="mx-liste">
          {choix.map(({ point, lecture }) => (
            <li key={point}>{sansCoupure(dire('audit.lecture-choisie', { point, lecture, question: questionDe(point) }))}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function questionDe(point: string): string {
  return POINTS_OUVERTS.find(({ id }) => id === point)?.question ?? ''
}
