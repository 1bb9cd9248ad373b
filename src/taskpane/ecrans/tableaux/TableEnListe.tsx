import React from 'react'
import type { ReactElement } from 'react'
import type { ConstatSitue } from '../../../trames'
import type { EtatDeTable } from '../../cas-usage/tableaux/etat-de-table'
import { Icone } from '../../composants/Icone'
import type { NomIcone } from '../../composants/Icone'
import { dire } from '../../dire'

interface Proprietes {
  readonly titre: string
  /** Table ou commune, pour lui rendre le focus. */
  readonly clef: string
  readonly etat: EtatDeTable
  /** Dit l’état à la place du mot convenu. */
  readonly avancee?: string | null
  readonly constats: readonly ConstatSitue[]
  /** Feuille, ou raison pour laquelle le contrat n’a pas l’emploi de la table ; `null` : rien. */
  readonly precision: string | null
  readonly surClic: () => void
}

const ICONES: Readonly<Record<EtatDeTable, NomIcone>> = { absente: 'a-faire', brouillon: 'en-cours', ecrite: 'succes' }
const ETATS: Readonly<Record<EtatDeTable, string>> = {
  absente: 'tables.etat-absente',
  brouillon: 'tables.etat-brouillon',
  ecrite: 'tables.etat-ecrite',
}

/** Une table, ou celle d’une commune, dans une liste : où elle en est, ce que les règles y relèvent. L’icône et le mot s’accordent. */
export function TableEnListe({ titre, clef, etat, avancee = null, constats, precision, surClic }: Proprietes): ReactElement {
  return (
    <li>
      <button type="button" className="mx-fonction" data-table={clef} onClick={surClic}>
        <strong>{titre}</strong>
        <span className="mx-avancee">
          <Icone nom={ICONES[etat]} />
          <span>{avancee ?? dire(ETATS[etat])}</span>
        </span>
        {constats.length === 0 ? null : <span className="mx-secondaire">{resumer(constats)}</span>}
        {precision === null ? null : <span className="mx-secondaire">{precision}</span>}
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
