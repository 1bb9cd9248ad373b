import React from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Icone } from './Icone'
import type { NomIcone } from './Icone'

export type GenreAvis = 'erreur' | 'alerte' | 'succes' | 'information'

const ICONES: Readonly<Record<GenreAvis, NomIcone>> = {
  erreur: 'erreur',
  alerte: 'alerte',
  succes: 'succes',
  information: 'information',
}

interface Proprietes {
  readonly genre: GenreAvis
  readonly children: ReactNode
}

/** Encadré : icône, trait et texte disent le genre ; la couleur ne porte aucune information à elle seule. */
export function Avis({ genre, children }: Proprietes): ReactElement {
  return (
    <div className={`mx-avis mx-avis-${genre}`}>
      <Icone nom={ICONES[genre]} />
      <div>{children}</div>
    </div>
  )
}
