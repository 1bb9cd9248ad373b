import React, { useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react'
import { phrase } from '../phrase'

/** Largeurs en pixels ; au-dessous de 320 le volet n'est plus lisible. */
const LARGEUR = { depart: 360, min: 320, max: 720, pas: 20 }

interface Props {
  readonly visible: boolean
  /** Rang du classeur ouvert : le volet qui tenait le précédent n'écrirait plus au bon endroit. */
  readonly ouverture: number
  readonly surCadre: (cadre: HTMLIFrameElement) => void
}

/** Le volet du complément, tel quel, dans un cadre de même origine ; sa bordure se tire à la souris ou aux flèches. */
export function Volet({ visible, ouverture, surCadre }: Props): ReactElement {
  const [largeur, setLargeur] = useState(LARGEUR.depart)
  const [tire, setTire] = useState(false)
  const depart = useRef({ x: 0, largeur: 0 })
  const regler = (voulue: number): void => setLargeur(Math.min(LARGEUR.max, Math.max(LARGEUR.min, voulue)))

  function surTouche(evenement: KeyboardEvent): void {
    const sens = { ArrowLeft: 1, ArrowRight: -1 }[evenement.key]
    if (sens === undefined) return
    evenement.preventDefault()
    regler(largeur + sens * LARGEUR.pas)
  }

  function surAppui(evenement: PointerEvent<HTMLDivElement>): void {
    evenement.currentTarget.setPointerCapture(evenement.pointerId)
    depart.current = { x: evenement.clientX, largeur }
    setTire(true)
  }

  return (
    <aside id="ate-volet" className="ate-volet" style={{ width: largeur }} hidden={!visible} data-tire={tire} aria-label={phrase('volet')}>
      <div
        className="ate-poignee"
        role="separator"
        aria-orientation="vertical"
        aria-label={phrase('largeur-volet')}
        aria-valuenow={largeur}
        aria-valuemin={LARGEUR.min}
        aria-valuemax={LARGEUR.max}
        tabIndex={0}
        onKeyDown={surTouche}
        onPointerDown={surAppui}
        onPointerMove={({ clientX }) => {
          if (tire) regler(depart.current.largeur + depart.current.x - clientX)
        }}
        onPointerUp={() => setTire(false)}
      />
      {ouverture === 0 ? null : (
        <iframe key={ouverture} src="volet.html" title={phrase('volet')} onLoad={({ currentTarget }) => surCadre(currentTarget)} />
      )}
    </aside>
  )
}
