import React from 'react'
import type { ReactElement } from 'react'
import type { ContenuSaisi, LigneSaisie, TableDeTrame } from '../../../trames'
import { champsHorsTableau } from '../../cas-usage/tableaux/champs'
import type { NomsProposes } from '../../cas-usage/tableaux/champs'
import { dire } from '../../dire'
import { Champ } from './Champ'

interface Proprietes {
  readonly table: TableDeTrame
  readonly horsTableau: LigneSaisie
  readonly noms: NomsProposes
  readonly surChamp: (code: string, contenu: ContenuSaisi) => void
}

/** Champs que la trame demande à côté du tableau. */
export function ChampsACote({ table, horsTableau, noms, surChamp }: Proprietes): ReactElement | null {
  const champs = champsHorsTableau(table, noms)
  if (champs.length === 0) return null
  return (
    <>
      <h2>{dire('tables.hors-tableau')}</h2>
      {champs.map((champ) => (
        <div key={champ.code} className="mx-argument">
          <Champ
            champ={champ}
            contenu={horsTableau[champ.code] ?? null}
            surChangement={(contenu) => surChamp(champ.code, contenu)}
          />
        </div>
      ))}
    </>
  )
}
