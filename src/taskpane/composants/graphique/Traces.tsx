import React from 'react'
import type { ReactElement } from 'react'
import type { Dessin } from '../../graphique/dessiner'
import { arrondir } from '../../graphique/reperes'
import { Motif, remplissage } from './Motif'
import { Signe } from './Signe'
import { classeDeSerie } from './serie'

interface Proprietes {
  /** Préfixe des motifs, unique dans la page. */
  readonly id: string
  readonly dessin: Dessin
}

/** Barres d’abord, courbes par-dessus : pâles, les premières laissent voir les secondes. */
export function Traces({ id, dessin: { barres, courbes } }: Proprietes): ReactElement {
  const enBarres = [...new Set(barres.map(({ rang }) => rang))]
  return (
    <>
      <defs>
        {enBarres.map((rang) => (
          <Motif key={rang} id={id} rang={rang} />
        ))}
      </defs>
      <g className={courbes.length > 0 ? 'mx-barres mx-barres-pales' : 'mx-barres'}>
        {barres.map(({ rang, x, y, largeur, hauteur }, i) => (
          <rect
            key={i}
            className={classeDeSerie(rang)}
            x={arrondir(x)}
            y={arrondir(y)}
            width={arrondir(largeur)}
            height={arrondir(hauteur)}
            fill={remplissage(id, rang)}
          />
        ))}
      </g>
      {courbes.map(({ rang, pointille, morceaux }) => (
        <g key={rang} className={`mx-courbe ${classeDeSerie(rang)}${pointille ? ' mx-pointille' : ''}`}>
          {morceaux.map((points, i) => (
            <polyline key={i} points={points.map(({ x, y }) => `${arrondir(x)},${arrondir(y)}`).join(' ')} />
          ))}
          {morceaux.flat().map((point) => (
            <Signe key={point.x} rang={rang} point={point} />
          ))}
        </g>
      ))}
    </>
  )
}
