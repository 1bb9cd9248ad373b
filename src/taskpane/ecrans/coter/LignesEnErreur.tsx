import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import { redigerMessage, sansCoupure } from '../../../textes'
import type { LigneEnErreur } from '../../cas-usage/coter/noter-liste'
import { Pliage } from '../../composants/Pliage'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'

interface Proprietes {
  readonly classeur: Classeur
  /** Les premières seulement. */
  readonly erreurs: readonly LigneEnErreur[]
  /** Toutes. */
  readonly nombre: number
  /** Rien n’a pu être noté : les lignes en erreur sont tout ce qu’il y a à lire. */
  readonly seules: boolean
}

/** Au-delà, la liste se replie : les boutons restent à portée. */
const ERREURS_OUVERTES = 3

/** Les premières lignes qui n’ont pas pu être notées, chacune avec sa phrase et le chemin de sa cellule. */
export function LignesEnErreur({ classeur, erreurs, nombre, seules }: Proprietes): ReactElement | null {
  const [refus, setRefus] = useState<string | null>(null)
  if (erreurs.length === 0) return null
  return (
    <Pliage titre={nombre > erreurs.length ? dire('coter.premieres-erreurs', { nombre: erreurs.length }) : dire('coter.erreurs')} ouvert={seules || erreurs.length <= ERREURS_OUVERTES}>
      <p className="mx-aide">{dire(seules ? 'coter.erreurs-seules' : 'coter.erreurs-aide')}</p>
      <ul className="mx-fiches">
        {erreurs.map(({ adresse, motif }) => (
          <li key={adresse} className="mx-fiche">
            <LienVersCellule classeur={classeur} adresse={adresse} surRefus={setRefus} />
            <p>{sansCoupure(redigerMessage(motif))}</p>
          </li>
        ))}
      </ul>
      <Refus phrase={refus} />
    </Pliage>
  )
}
