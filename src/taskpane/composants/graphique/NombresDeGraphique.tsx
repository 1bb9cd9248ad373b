import React from 'react'
import type { ReactElement } from 'react'
import type { GraphiqueAPoser } from '../../../classeur/port'
import { dire } from '../../dire'
import type { ValeursDeGraphique } from '../../graphique/dessiner'
import { ecrireNombre, ecrireEtiquette } from '../../graphique/nombres'
import { titreDeSerie } from '../../graphique/titre-de-serie'
import { Pliage } from '../Pliage'

interface Proprietes {
  readonly graphique: GraphiqueAPoser
  readonly valeurs: ValeursDeGraphique
}

/** Les nombres du graphique en tableau, pour qui ne voit pas l’image ou veut la valeur exacte. */
export function NombresDeGraphique({ graphique, valeurs }: Proprietes): ReactElement {
  const nom = dire('graphique.a-parcourir', { titre: graphique.titre })
  return (
    <Pliage titre={dire('graphique.nombres')}>
      <div className="mx-defile" role="region" tabIndex={0} aria-label={nom}>
        <table className="mx-table mx-table-large">
          <thead>
            <tr>
              <th scope="col">{dire('graphique.abscisses')}</th>
              {graphique.series.map((serie, rang) => (
                <th key={rang} scope="col" className="mx-nombre">
                  {titreDeSerie(graphique, serie)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {valeurs.abscisses.map((abscisse, i) => (
              <tr key={i}>
                <th scope="row">{ecrireEtiquette(abscisse)}</th>
                {graphique.series.map((serie, rang) => (
                  <td key={rang} className="mx-nombre">
                    {ecrireNombre(graphique, serie, valeurs.series[rang]?.[i] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Pliage>
  )
}
