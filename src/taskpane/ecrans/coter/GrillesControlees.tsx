import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Choisi } from './choix'
import { ControleDeLaGrille } from './ControleDeLaGrille'

interface Proprietes {
  readonly classeur: Classeur
  readonly choisi: Choisi
  /** Change à chaque relecture du classeur. */
  readonly lecture: unknown
}

/** Le contrôle de chaque grille choisie : la générale, et celle des mutations s’il y en a une. */
export function GrillesControlees({ classeur, choisi: { demandes, grille, mutation, jour, doublement }, lecture }: Proprietes): ReactElement {
  const choisies = [grille, mutation].flatMap((plage) => plage ?? [])
  const uniques = choisies.filter(({ adresse }, rang) => choisies.findIndex((autre) => autre.adresse === adresse) === rang)
  return (
    <>
      {uniques.map(({ adresse, nom, plage }) => (
        <ControleDeLaGrille
          key={adresse}
          classeur={classeur}
          nom={nom}
          choix={{ grille: plage, demandes: demandes?.plage ?? null, jour, doublement }}
          lecture={lecture}
        />
      ))}
    </>
  )
}
