import React from 'react'
import type { ReactElement } from 'react'
import type { Message } from '../../../regles'
import { redigerMessage, sansCoupure } from '../../../textes'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'

/** Alertes repliées sous leur nombre ; rien quand il n’y en a pas. */
export function AlertesDesGrilles({ alertes }: { readonly alertes: readonly Message[] }): ReactElement | null {
  if (alertes.length === 0) return null
  return (
    <Pliage titre={dire('grilles.alertes', { nombre: alertes.length })}>
      <ul className="mx-liste">
        {alertes.map((alerte, rang) => (
          <li key={rang}>{sansCoupure(redigerMessage(alerte))}</li>
        ))}
      </ul>
    </Pliage>
  )
}
