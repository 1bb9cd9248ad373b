import React from 'react'
import type { ReactElement } from 'react'

/** Longueur qui tient sur une ligne de la colonne de droite, dans un volet de 320 px. */
const COURT = 14

/** Case de tableau alignée à droite ; un nombre court ne se coupe jamais de son unité. */
export function Nombre({ children }: { readonly children: string }): ReactElement {
  return <td className={children.length <= COURT ? 'mx-nombre mx-court' : 'mx-nombre'}>{children}</td>
}
