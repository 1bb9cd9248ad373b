import React from 'react'
import type { ReactElement } from 'react'
import type { LigneSaisie, TableDeTrame } from '../../../trames'
import { resumerLigne } from '../../cas-usage/tableaux/resumer-ligne'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'

interface Proprietes {
  readonly table: TableDeTrame
  readonly lignes: readonly LigneSaisie[]
  readonly surReprise: () => void
}

/** Tables dont les lignes proposées sont les signataires que la loi demande. */
const DE_SIGNATAIRES: readonly string[] = ['TAB-01', 'TAB-20']

/** Lignes que la table écrirait d’elle-même, tant que rien n’est saisi ; les reprendre permet de les compléter. */
export function LignesProposees({ table, lignes, surReprise }: Proprietes): ReactElement {
  return (
    <Avis genre="information">
      <p>{dire(DE_SIGNATAIRES.includes(table.id) ? 'tables.signataires-proposes' : 'tables.proposees')}</p>
      <ul className="mx-liste">
        {lignes.map((ligne, rang) => {
          const { titre, cases } = resumerLigne(table, ligne, rang)
          return <li key={rang}>{[titre, ...cases.map(({ ecrite }) => ecrite)].join(', ')}</li>
        })}
      </ul>
      <Bouton surClic={surReprise}>{dire('tables.reprendre-proposees')}</Bouton>
    </Avis>
  )
}
