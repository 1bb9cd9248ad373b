import React from 'react'
import type { ReactElement } from 'react'
import type { ModaliteDuBilan, VentilationDuBilan } from '../../../regles'
import { sansCoupure } from '../../../textes'
import { Nombre } from '../../composants/Nombre'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import '../../objectifs.css'

interface Proprietes {
  readonly ventilation: VentilationDuBilan
  readonly proposes: number
  readonly attribues: number
}

/** Modalités ouvertes d’avance ; une longue liste de communes se déplie. */
const OUVERTE = 12
const MONTREES = 200

/** Une ventilation : ses modalités, ce qui reste à classer, le total. */
export function VentilationAffichee({ ventilation, proposes, attribues }: Proprietes): ReactElement {
  const { titre, modalites, aClasser } = ventilation
  const lignes: readonly ModaliteDuBilan[] = [...modalites.slice(0, MONTREES), ...(aClasser === null ? [] : [aClasser])]
  const cachees = modalites.length - MONTREES
  return (
    <Pliage titre={dire('bilan-flux.ventilation', { titre, nombre: modalites.length })} ouvert={modalites.length <= OUVERTE}>
      <table className="mx-table">
        <thead>
          <tr>
            <th scope="col">{titre}</th>
            <th scope="col" className="mx-nombre">
              {dire('bilan-flux.proposes')}
            </th>
            <th scope="col" className="mx-nombre">
              {dire('bilan-flux.attribues')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((modalite) => (
            <Ligne key={modalite.nom} modalite={modalite} />
          ))}
        </tbody>
        <tfoot>
          <Ligne modalite={{ nom: dire('bilan-flux.ligne-total'), proposes, attribues }} />
        </tfoot>
      </table>
      {cachees > 0 ? <p className="mx-secondaire">{dire('bilan-flux.cachees', { nombre: cachees })}</p> : null}
    </Pliage>
  )
}

function Ligne({ modalite: { nom, proposes, attribues } }: { readonly modalite: ModaliteDuBilan }): ReactElement {
  return (
    <tr>
      <th scope="row">{sansCoupure(nom)}</th>
      <Nombre>{dire('bilan-flux.nombre', { nombre: proposes })}</Nombre>
      <Nombre>{dire('bilan-flux.nombre', { nombre: attribues })}</Nombre>
    </tr>
  )
}
