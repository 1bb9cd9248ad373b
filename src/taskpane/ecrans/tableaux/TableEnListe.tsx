import React from 'react'
import type { ReactElement } from 'react'
import type { ConstatSitue, TableDeTrame } from '../../../trames'
import type { EtatDeTable } from '../../cas-usage/tableaux/etat-de-table'
import { Icone } from '../../composants/Icone'
import type { NomIcone } from '../../composants/Icone'
import { dire } from '../../dire'

interface Proprietes {
  readonly table: TableDeTrame
  readonly etat: EtatDeTable
  readonly constats: readonly ConstatSitue[]
  /** Pourquoi le contrat n’en a pas l’emploi ; `null` : il l’a. */
  readonly raison: string | null
  readonly surClic: () => void
}

const ICONES: Readonly<Record<EtatDeTable, NomIcone>> = { absente: 'a-faire', brouillon: 'en-cours', ecrite: 'succes' }
const ETATS: Readonly<Record<EtatDeTable, string>> = {
  absente: 'tables.etat-absente',
  brouillon: 'tables.etat-brouillon',
  ecrite: 'tables.etat-ecrite',
}

/** Une table dans la liste : son nom, où elle en est, ce que les règles y relèvent. L’icône et le mot disent la même chose. */
export function TableEnListe({ table, etat, constats, raison, surClic }: Proprietes): ReactElement {
  return (
    <li>
      <button type="button" className="mx-fonction" data-table={table.id} onClick={surClic}>
        <strong>{dire('tables.titre-de-table', { table: table.id, titre: table.titre })}</strong>
        <span className="mx-avancee">
          <Icone nom={ICONES[etat]} />
          <span>{dire(ETATS[etat])}</span>
        </span>
        {constats.length === 0 ? null : <span className="mx-secondaire">{resumer(constats)}</span>}
        {raison === null ? null : <span className="mx-secondaire">{raison}</span>}
      </button>
    </li>
  )
}

const COMPTES = [
  ['tables.compte-graves', ['EL', 'IN']],
  ['tables.compte-alertes', ['AL']],
  ['tables.compte-informations', ['IF']],
] as const

function resumer(constats: readonly ConstatSitue[]): string {
  return COMPTES.flatMap(([phrase, gravites]) => {
    const nombre = constats.filter(({ gravite }) => gravites.some((une) => une === gravite)).length
    return nombre === 0 ? [] : [dire(phrase, { nombre })]
  }).join(' · ')
}
