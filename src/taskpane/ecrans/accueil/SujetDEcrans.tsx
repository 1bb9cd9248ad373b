import React from 'react'
import type { ReactElement, ReactNode } from 'react'
import { useIdentifiant } from '../../crochets/useIdentifiant'

interface Proprietes {
  readonly titre: string
  readonly children: ReactNode
}

/** Un sujet de l’accueil : son titre, qui le nomme au lecteur d’écran, et la liste de ses écrans. */
export function SujetDEcrans({ titre, children }: Proprietes): ReactElement {
  const id = useIdentifiant('sujet')
  return (
    <section className="mx-sujet" aria-labelledby={id}>
      <h2 id={id}>{titre}</h2>
      <ul className="mx-navigation">{children}</ul>
    </section>
  )
}
