import React from 'react'
import type { ReactElement } from 'react'
import { NOTIONS } from '../../../donnees'
import { estPrete } from '../../cas-usage/communes/correspondre'
import type { Attente } from '../../cas-usage/communes/correspondre'
import { dire } from '../../dire'

interface Proprietes {
  readonly attente: Attente
  readonly entetes: readonly string[]
}

/** Ce qui reste à décider avant de lire les communes. */
export function Attendus({ attente, entetes }: Proprietes): ReactElement {
  const { aChoisir, partagee, sansNom } = attente
  if (estPrete(attente)) return <p className="mx-secondaire">{dire('communes.tout-choisi')}</p>
  return (
    <>
      {sansNom ? <p className="mx-erreur">{dire('communes.nom-exige')}</p> : null}
      {partagee === null ? null : (
        <p className="mx-erreur">{dire('communes.colonne-partagee', { intitule: (entetes[partagee] ?? '').trim() })}</p>
      )}
      {aChoisir.length === 0 ? null : (
        <p>{dire('communes.reste-a-choisir', { notions: aChoisir.map((notion) => NOTIONS[notion].nom).join(', ') })}</p>
      )}
    </>
  )
}
