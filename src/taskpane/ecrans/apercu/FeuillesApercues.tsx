import React from 'react'
import type { ReactElement } from 'react'
import type { FeuilleApercue } from '../../../remplissage'
import { dire } from '../../dire'
import { compter } from './compter'

/** Ce que l’écriture ferait de chaque feuille, en nombres de cellules. */
export function FeuillesApercues({ feuilles }: { readonly feuilles: readonly FeuilleApercue[] }): ReactElement {
  return (
    <table className="mx-table mx-comptes">
      <caption>{dire('apercu.comptes')}</caption>
      <thead>
        <tr>
          <th scope="col">{dire('apercu.feuille')}</th>
          <th scope="col" className="mx-nombre">
            {dire('apercu.nouvelles')}
          </th>
          <th scope="col" className="mx-nombre">
            {dire('apercu.remplacees')}
          </th>
          <th scope="col" className="mx-nombre">
            {dire('apercu.gardees')}
          </th>
        </tr>
      </thead>
      <tbody>
        {feuilles.map((feuille) => {
          const { nouvelle, changee, gardee } = compter(feuille)
          return (
            <tr key={feuille.nom}>
              <th scope="row">
                {feuille.nom}
                {feuille.absente ? <span className="mx-calcul">{dire('apercu.ajoutee')}</span> : null}
              </th>
              <td className="mx-nombre">{nouvelle}</td>
              <td className="mx-nombre">{changee}</td>
              <td className="mx-nombre">{gardee}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
