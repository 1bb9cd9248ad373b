import React from 'react'
import type { ReactElement } from 'react'
import type { AxeDessine, Dessin } from '../../graphique/dessiner'
import { arrondir } from '../../graphique/reperes'

const ECART = 4
/** Du trait du bas à la ligne de base des étiquettes. */
const SOUS_L_AXE = 15

/** Quadrillage de l’axe de gauche, graduations des deux, trait du zéro, étiquettes du bas. */
export function Axes({ dessin }: { readonly dessin: Dessin }): ReactElement {
  const { cadre, base, axes, etiquettes } = dessin
  return (
    <g className="mx-axes">
      {axes[0]?.graduations.map(({ y }) => (
        <line key={y} className="mx-quadrillage" x1={cadre.gauche} x2={cadre.droite} y1={arrondir(y)} y2={arrondir(y)} />
      ))}
      {axes.map((axe) => (
        <Graduations key={axe.cote} axe={axe} x={axe.cote === 'gauche' ? cadre.gauche - ECART : cadre.droite + ECART} />
      ))}
      <line className="mx-axe" x1={cadre.gauche} x2={cadre.droite} y1={arrondir(base)} y2={arrondir(base)} />
      {etiquettes.map(({ x, texte }) => (
        <text key={x} x={arrondir(x)} y={cadre.bas + SOUS_L_AXE} textAnchor="middle">
          {texte}
        </text>
      ))}
    </g>
  )
}

function Graduations({ axe, x }: { readonly axe: AxeDessine; readonly x: number }): ReactElement {
  return (
    <>
      {axe.graduations.map(({ y, texte }) => (
        <text key={y} x={arrondir(x)} y={arrondir(y)} dy="0.35em" textAnchor={axe.cote === 'gauche' ? 'end' : 'start'}>
          {texte}
        </text>
      ))}
    </>
  )
}
