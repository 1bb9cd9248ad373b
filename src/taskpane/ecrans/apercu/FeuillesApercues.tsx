import React from 'react'
import type { ReactElement } from 'react'
import type { FeuilleApercue, SortDeCellule } from '../../../remplissage'
import { dire } from '../../dire'
import { compter } from './compter'

const COMPTES: readonly (readonly [sort: SortDeCellule, une: string, plusieurs: string])[] = [
  ['nouvelle', 'apercu.nouvelle', 'apercu.nouvelles'],
  ['changee', 'apercu.changee', 'apercu.changees'],
  ['gardee', 'apercu.gardee', 'apercu.gardees'],
]

/** Ce que l’écriture ferait de chaque feuille, en nombres de cellules. */
export function FeuillesApercues({ feuilles }: { readonly feuilles: readonly FeuilleApercue[] }): ReactElement {
  return (
    <>
      <h3>{dire('apercu.comptes')}</h3>
      <ul className="mx-liste">
        {feuilles.map((feuille) => (
          <li key={feuille.nom}>
            <strong>{feuille.nom}</strong>
            {feuille.absente ? dire('apercu.ajoutee') : null}
            <span className="mx-calcul">{dire('apercu.cellules', { comptes: ecrireComptes(feuille) })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function ecrireComptes(feuille: FeuilleApercue): string {
  const comptes = compter(feuille)
  const ecrits = COMPTES.flatMap(([sort, une, plusieurs]) => {
    const nombre = comptes[sort]
    return nombre === 0 ? [] : [dire(nombre === 1 ? une : plusieurs, { nombre })]
  })
  return ecrits.length === 0 ? dire('apercu.aucune') : ecrits.join(', ')
}
