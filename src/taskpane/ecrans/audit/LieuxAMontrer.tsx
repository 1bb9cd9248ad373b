import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { Bouton } from '../../composants/Bouton'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'

interface Proprietes {
  readonly classeur: Classeur
  readonly titre: string
  readonly lieux: readonly Plage[]
  readonly surRefus: (phrase: string | null) => void
}

const MONTRES = 4

/** Des cellules à montrer, les premières d’abord. */
export function LieuxAMontrer({ classeur, titre, lieux, surRefus }: Proprietes): ReactElement {
  const [tous, setTous] = useState(false)
  const cadre = useFocusRattrape(tous)
  const montres = tous ? lieux : lieux.slice(0, MONTRES)
  return (
    <div ref={cadre} tabIndex={-1} className="mx-lieux mx-cadre">
      <p className="mx-secondaire">{titre}</p>
      <ul>
        {montres.map((lieu) => {
          const adresse = ecrireAdresse(lieu)
          return (
            <li key={adresse}>
              <LienVersCellule classeur={classeur} adresse={adresse} surRefus={surRefus} />
            </li>
          )
        })}
      </ul>
      {montres.length === lieux.length ? null : (
        <Bouton genre="discret" surClic={() => setTous(true)}>
          {dire('audit.lieux-suite', { nombre: lieux.length - montres.length })}
        </Bouton>
      )}
    </div>
  )
}
