import React from 'react'
import type { ReactElement, ReactNode } from 'react'

interface Proprietes {
  readonly titre: string
  readonly ouvert?: boolean
  readonly children: ReactNode
}

/** Partie repliable native, utilisable au clavier sans code. */
export function Pliage({ titre, ouvert = false, children }: Proprietes): ReactElement {
  return (
    <details className="mx-pliage" open={ouvert}>
      <summary>{titre}</summary>
      <div className="mx-pliage-contenu">{children}</div>
    </details>
  )
}
