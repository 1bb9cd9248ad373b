import React from 'react'
import type { ReactElement } from 'react'
import type { GraphiqueAPoser, SerieAPoser } from '../../../classeur/port'
import { sansCoupure } from '../../../textes'
import { titreDeSerie } from '../../graphique/titre-de-serie'
import { remplissage } from './Motif'
import { Signe } from './Signe'
import { classeDeSerie } from './serie'

interface Proprietes {
  /** Préfixe des motifs du graphique. */
  readonly id: string
  readonly graphique: GraphiqueAPoser
}

/** Ce que chaque signe veut dire, et l’axe où il se lit. */
export function Legende({ id, graphique }: Proprietes): ReactElement {
  const pales = graphique.series.some(({ genre }) => genre === 'courbe')
  return (
    <ul className="mx-legende">
      {graphique.series.map((serie, rang) => (
        <li key={rang}>
          <svg viewBox="0 0 28 12" width="28" height="12" aria-hidden="true" focusable="false">
            <Echantillon id={id} serie={serie} rang={rang} pales={pales} />
          </svg>
          <span>{sansCoupure(titreDeSerie(graphique, serie))}</span>
        </li>
      ))}
    </ul>
  )
}

interface ProprietesDEchantillon {
  readonly id: string
  readonly serie: SerieAPoser
  readonly rang: number
  readonly pales: boolean
}

function Echantillon({ id, serie, rang, pales }: ProprietesDEchantillon): ReactElement {
  if (serie.genre !== 'courbe') {
    return (
      <g className={pales ? 'mx-barres mx-barres-pales' : 'mx-barres'}>
        <rect className={classeDeSerie(rang)} x="4" y="1" width="20" height="10" fill={remplissage(id, rang)} />
      </g>
    )
  }
  return (
    <g className={`mx-courbe ${classeDeSerie(rang)}${serie.pointille === true ? ' mx-pointille' : ''}`}>
      <polyline points="0,6 28,6" />
      <Signe rang={rang} point={{ x: 14, y: 6 }} />
    </g>
  )
}
