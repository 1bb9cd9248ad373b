import React from 'react'
import type { ReactElement } from 'react'
import type { Point } from '../../graphique/dessiner'
import { marqueurDe } from '../../graphique/reperes'

const RAYON = 3

/** Marqueur d’un point ; il prend la couleur du groupe qui l’entoure. */
export function Signe({ rang, point }: { readonly rang: number; readonly point: Point }): ReactElement {
  const { trace, sansFond } = marqueurDe(rang, point, RAYON)
  return <path className={sansFond ? 'mx-signe mx-sans-fond' : 'mx-signe'} d={trace} />
}
