import React from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../../textes'
import type { CommuneExaminee } from '../../cas-usage/objectifs/examiner'
import type { TotalDeRepartition } from '../../cas-usage/objectifs/repartition'
import { Nombre } from '../../composants/Nombre'
import { dire } from '../../dire'
import { EnTeteDesCommunes } from './EnTeteDesCommunes'
import { ecrireObjectif, ecrireTaux } from './ecrire-nombres'

interface Proprietes {
  readonly communes: readonly CommuneExaminee[]
  readonly total: TotalDeRepartition
}

/** La répartition et sa ligne Total : des sommes, et un taux qui en est le quotient, jamais une moyenne de taux. */
export function TableDeRepartition({ communes, total }: Proprietes): ReactElement {
  return (
    <table className="mx-table">
      <EnTeteDesCommunes nombres={[dire('objectifs.legal'), dire('objectifs.retenu'), dire('objectifs.taux')]} />
      <tbody>
        {communes.map(({ commune, legal, retenu }) => (
          <tr key={commune.nom}>
            <th scope="row">{sansCoupure(commune.nom)}</th>
            <Nombre>{ecrireObjectif(legal.objectifLegal)}</Nombre>
            <Nombre>{ecrireObjectif(retenu)}</Nombre>
            <Nombre>{retenu === null || legal.manquants === null ? dire('objectifs.vide') : ecrireTaux(retenu / legal.manquants)}</Nombre>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{dire('objectifs.ligne-total')}</th>
          <Nombre>{ecrireObjectif(total.legal)}</Nombre>
          <Nombre>{ecrireObjectif(total.retenu)}</Nombre>
          <Nombre>{total.tauxApres === null ? dire('objectifs.vide') : ecrireTaux(total.tauxApres)}</Nombre>
        </tr>
      </tfoot>
    </table>
  )
}
