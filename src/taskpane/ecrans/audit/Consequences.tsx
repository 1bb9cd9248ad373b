import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'

interface Proprietes {
  readonly classeur: Classeur
  readonly lieux: readonly Plage[]
  readonly surRefus: (phrase: string | null) => void
}

const MONTREES = 4

/** Cellules dont l’erreur découle du constat : elles ne sont pas reprochées une seconde fois. */
export function Consequences({ classeur, lieux, surRefus }: Proprietes): ReactElement {
  const [toutes, setToutes] = useState(false)
  const montrees = toutes ? lieux : lieux.slice(0, MONTREES)
  return (
    <div className="mx-consequences">
      <p className="mx-secondaire">{dire(lieux.length === 1 ? 'audit.consequence' : 'audit.consequences', { nombre: lieux.length })}</p>
      <ul>
        {montrees.map((lieu) => {
          const adresse = ecrireAdresse(lieu)
          return (
            <li key={adresse}>
              <LienVersCellule classeur={classeur} adresse={adresse} surRefus={surRefus} />
            </li>
          )
        })}
      </ul>
      {montrees.length === lieux.length ? null : (
        <Bouton genre="discret" surClic={() => setToutes(true)}>
          {dire('audit.consequences-suite', { nombre: lieux.length - montrees.length })}
        </Bouton>
      )}
    </div>
  )
}
