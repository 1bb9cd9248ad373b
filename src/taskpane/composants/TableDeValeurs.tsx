import React from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../textes'
import { Nombre } from './Nombre'

export interface LigneDeValeur {
  readonly intitule: string
  /** Précision sous l’intitulé, le volet n’ayant que 320 px. */
  readonly precision: string | null
  readonly valeur: string
}

interface Props {
  /** Titres des deux colonnes. */
  readonly titres: readonly [intitule: string, valeur: string]
  readonly lignes: readonly LigneDeValeur[]
}

/** Intitulés à gauche, nombres alignés à droite. */
export function TableDeValeurs({ titres: [intitules, valeurs], lignes }: Props): ReactElement {
  return (
    <table className="mx-table">
      <thead>
        <tr>
          <th scope="col">{intitules}</th>
          <th scope="col" className="mx-nombre">
            {valeurs}
          </th>
        </tr>
      </thead>
      <tbody>
        {lignes.map(({ intitule, precision, valeur }, i) => (
          <tr key={i}>
            <th scope="row">
              {sansCoupure(intitule)}
              {precision === null || precision === '' ? null : <span className="mx-calcul">{sansCoupure(precision)}</span>}
            </th>
            <Nombre>{valeur}</Nombre>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
