import React from 'react'
import type { ReactElement, ReactNode } from 'react'

interface Proprietes {
  /** `urgente` interrompt la lecture (erreurs) ; sinon l’annonce attend son tour. */
  readonly urgente?: boolean
  readonly children: ReactNode
}

/** Zone annoncée : elle doit exister, vide, avant que son contenu n’arrive. */
export function ZoneVivante({ urgente = false, children }: Proprietes): ReactElement {
  return <div role={urgente ? 'alert' : 'status'}>{children}</div>
}
