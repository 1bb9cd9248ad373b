import React from 'react'
import type { ReactElement } from 'react'
import type { ManqueDeRedaction } from '../../../redaction'
import { redigerMessage, sansCoupure } from '../../../textes'
import { Bouton } from '../../composants/Bouton'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'

interface Proprietes {
  readonly manques: readonly ManqueDeRedaction[]
  readonly surManque: (ou: ManqueDeRedaction['ou']) => void
}

const MONTRES = 5

/** Ce qui manque au contrat ; chaque phrase mène à l’étape ou au champ qui le donne. */
export function Manques({ manques, surManque }: Proprietes): ReactElement {
  if (manques.length === 0) return <p>{dire('rediger.rien-ne-manque')}</p>
  const liste = (
    <ul className="mx-liste">
      {manques.map(({ message, ou }, rang) => (
        <li key={rang}>
          <Bouton genre="discret" surClic={() => surManque(ou)}>
            {sansCoupure(redigerMessage(message))}
          </Bouton>
        </li>
      ))}
    </ul>
  )
  const titre = dire(manques.length === 1 ? 'rediger.un-manque' : 'rediger.manques', { nombre: manques.length })
  return (
    <Pliage titre={titre} ouvert={manques.length <= MONTRES}>
      <p className="mx-secondaire">{dire('rediger.manques-aide')}</p>
      {liste}
    </Pliage>
  )
}
