import React, { useLayoutEffect, useRef } from 'react'
import type { ReactElement, ReactNode } from 'react'

/**
 * Titre qui prend le focus à l’arrivée sur l’écran : le lecteur d’écran l’annonce, le clavier repart d’en haut.
 * Pas à l’ouverture du volet, quand l’utilisateur est encore dans la feuille.
 */
export function TitreDEcran({ children }: { readonly children: ReactNode }): ReactElement {
  const titre = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (document.hasFocus()) titre.current?.focus()
  }, [])
  return (
    <h1 ref={titre} tabIndex={-1}>
      {children}
    </h1>
  )
}
