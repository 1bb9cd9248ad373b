import React from 'react'
import type { ReactElement } from 'react'
import type { Anomalie } from '../../../donnees'
import { redigerMessage, sansCoupure } from '../../../textes'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'

/** Au-delà, la phrase dit déjà combien de lignes sont touchées. */
const LIGNES_DITES = 20

/** Ce qui a été lu de travers, où, et ce qu’on en fait ; rien n’est corrigé. */
export function Anomalies({ anomalies }: { readonly anomalies: readonly Anomalie[] }): ReactElement | null {
  if (anomalies.length === 0) return null
  return (
    <Pliage titre={dire('communes.anomalies', { nombre: anomalies.length })} ouvert={anomalies.length < 4}>
      <ul className="mx-liste">
        {anomalies.map(({ message, lignes }, rang) => (
          <li key={rang}>
            {sansCoupure(redigerMessage(message))}
            {lignes.length < 2 ? null : <span className="mx-calcul">{dire('communes.lignes', { lignes: citer(lignes) })}</span>}
          </li>
        ))}
      </ul>
    </Pliage>
  )
}

function citer(lignes: readonly number[]): string {
  const dites = lignes.slice(0, LIGNES_DITES).map(String).join(', ')
  return lignes.length > LIGNES_DITES ? `${dites}…` : dites
}
