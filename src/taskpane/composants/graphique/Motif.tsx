import React from 'react'
import type { ReactElement } from 'react'
import { motifDe } from '../../graphique/reperes'
import { classeDeSerie } from './serie'

const COTE = 6

/** Motif d’une série en barres ; rien pour une barre pleine. */
export function Motif({ id, rang }: { readonly id: string; readonly rang: number }): ReactElement | null {
  const trace = motifDe(rang)
  if (trace === null) return null
  return (
    <pattern id={`${id}-${rang}`} width={COTE} height={COTE} patternUnits="userSpaceOnUse">
      <path className={`mx-motif ${classeDeSerie(rang)}`} d={trace} />
    </pattern>
  )
}

/** Valeur de `fill` d’une barre à motif ; une barre pleine prend la couleur de sa série. */
export function remplissage(id: string, rang: number): string | undefined {
  return motifDe(rang) === null ? undefined : `url(#${id}-${rang})`
}
