import React from 'react'
import type { ReactElement } from 'react'
import { redigerMessage, sansCoupure } from '../../../textes'
import type { TableDeTrame } from '../../../trames'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'

interface Proprietes {
  readonly table: TableDeTrame
  readonly contrat: ContratLu
  /** Vrai si la table lit les communes du contrat. */
  readonly litLesCommunes: boolean
  readonly surCommunes: () => void
}

/** Ce qui n’a pas pu se lire du classeur, et les communes du contrat qui manquent à la table. */
export function AvisDeLecture({ table, contrat, litLesCommunes, surCommunes }: Proprietes): ReactElement | null {
  const { absentes, communes } = contrat
  const lue = contrat.tables[table.id]
  const phrases = [
    ...(litLesCommunes && absentes.length > 0 ? [dire('tables.communes-absentes', { communes: absentes.join(', ') })] : []),
    ...(litLesCommunes && communes.length === 0 && absentes.length === 0 ? [dire('tables.sans-commune')] : []),
    ...(lue === undefined || lue.etrangeres.length === 0
      ? []
      : [dire('tables.etrangeres', { titres: lue.etrangeres.map((titre) => `« ${titre} »`).join(', ') })]),
    ...[...(litLesCommunes ? contrat.anomalies : []), ...(lue?.anomalies ?? [])].map(redigerMessage),
  ]
  if (phrases.length === 0) return null
  return (
    <Avis genre="alerte">
      <ul className="mx-liste">
        {phrases.map((phrase) => (
          <li key={phrase}>{sansCoupure(phrase)}</li>
        ))}
      </ul>
      {litLesCommunes && communes.length === 0 ? <Bouton surClic={surCommunes}>{dire('tables.vers-communes')}</Bouton> : null}
    </Avis>
  )
}
