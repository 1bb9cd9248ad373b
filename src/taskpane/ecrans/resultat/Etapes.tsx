import React from 'react'
import type { ReactElement } from 'react'
import type { ResultatRendu } from '../../../textes'
import { Nombre } from '../../composants/Nombre'
import { dire } from '../../dire'
import { ecrireAvecUnite } from '../../valeurs'

/** Étapes du calcul, nombres alignés à droite ; le calcul écrit se lit sous l’intitulé, le volet n’ayant que 320 px. */
export function Etapes({ etapes }: { readonly etapes: ResultatRendu['explication'] }): ReactElement {
  return (
    <section>
      <h3>{dire('resultat.etapes')}</h3>
      <table className="mx-table">
        <thead>
          <tr>
            <th scope="col">{dire('resultat.etape')}</th>
            <th scope="col" className="mx-nombre">
              {dire('resultat.valeur')}
            </th>
          </tr>
        </thead>
        <tbody>
          {etapes.map(({ etape, calcul, valeur }, i) => (
            <tr key={i}>
              <th scope="row">
                {etape}
                {calcul === '' ? null : <span className="mx-calcul">{calcul}</span>}
              </th>
              <Nombre>{ecrireAvecUnite(valeur, '')}</Nombre>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
