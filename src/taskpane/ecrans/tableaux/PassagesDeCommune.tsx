import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'

interface Proprietes {
  /** Communes du contrat, dans son ordre. */
  readonly communes: readonly string[]
  readonly commune: string
  readonly surCommune: (commune: string) => void
}

/** Même table, commune d’avant ou d’après. */
export function PassagesDeCommune({ communes, commune, surCommune }: Proprietes): ReactElement {
  const rang = communes.indexOf(commune)
  const voisines = [
    ['tables.precedente', communes[rang - 1]],
    ['tables.suivante', communes[rang + 1]],
  ] as const
  return (
    <nav className="mx-boutons" aria-label={dire('tables.passages')}>
      {voisines.map(([phrase, voisine]) =>
        voisine === undefined ? null : (
          <Bouton key={phrase} surClic={() => surCommune(voisine)}>
            {dire(phrase, { commune: voisine })}
          </Bouton>
        ),
      )}
    </nav>
  )
}
