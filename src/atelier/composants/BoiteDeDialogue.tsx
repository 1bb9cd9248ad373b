import React, { useLayoutEffect, useId, useRef } from 'react'
import type { ReactElement, ReactNode } from 'react'

interface Props {
  readonly titre: string
  readonly surFermer: () => void
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** Boîte modale du navigateur : le focus y reste, Échap la ferme, il revient où il était. */
export function BoiteDeDialogue({ titre, surFermer, actions, children }: Props): ReactElement {
  const boite = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const element = boite.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog ref={boite} className="ate-dialogue" aria-labelledby={id} onCancel={surFermer}>
      <h2 id={id}>{titre}</h2>
      {children}
      <div className="ate-actions">{actions}</div>
    </dialog>
  )
}
