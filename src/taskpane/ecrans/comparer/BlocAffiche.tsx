import React from 'react'
import type { ReactElement } from 'react'
import type { BlocDuBanc, CaseDuBanc } from '../../../remplissage'
import { sansCoupure } from '../../../textes'
import { dire } from '../../dire'
import { ecrireSelonFormat, lireFormat, STANDARD } from '../../graphique/format'
import './comparer.css'

/** Un tableau du rapport, les grilles côte à côte même à 320 px ; un nom trop long va à la ligne. */
export function BlocAffiche({ bloc: { titre, titres, rangees } }: { readonly bloc: BlocDuBanc }): ReactElement {
  return (
    <div className="mx-defile" role="region" tabIndex={0} aria-label={dire('comparer.a-parcourir', { titre })}>
      <table className="mx-table mx-cote-a-cote">
        <caption>{titre}</caption>
        <thead>
          <tr>
            {titres.map((entete, rang) => (
              <th key={rang} scope="col" {...(rang === 0 ? {} : { className: 'mx-nombre' })}>
                {sansCoupure(entete)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rangees.map(([intitule, ...cases], rang) => (
            <tr key={rang}>
              <th scope="row">{intitule === undefined ? '' : ecrireCase(intitule)}</th>
              {cases.map((une, colonne) => (
                <td key={colonne} className="mx-nombre">
                  {ecrireCase(une)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** La case comme la feuille la montrera ; un groupe vide n’a pas de note. */
function ecrireCase({ contenu, format }: CaseDuBanc): string {
  if (typeof contenu === 'number') return ecrireSelonFormat(contenu, format === null ? STANDARD : lireFormat(format))
  return contenu === null ? '—' : sansCoupure(contenu)
}
