import React from 'react'
import type { ReactElement } from 'react'
import { trouverRegle } from '../../../regles'
import type { TableDeTrame } from '../../../trames'
import { sansCoupure } from '../../../textes'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'

/** Où la table se place dans la trame, les règles qu’elle sert, ce que la trame en dit. */
export function AideDeTable({ table }: { readonly table: TableDeTrame }): ReactElement {
  const { place, remarque, origine, imposee, total, aVerifier, periode, regles } = table
  return (
    <Pliage titre={dire('tables.aide')}>
      <dl className="mx-cases">
        <Terme nom={dire('tables.place')} texte={place} />
        <Terme
          nom={dire('tables.colonnes')}
          texte={dire('tables.origine', { origine, imposees: imposee ? dire('tables.imposees') : '' })}
        />
        {total === null ? null : <Terme nom={dire('tables.total')} texte={total} />}
        {remarque === null ? null : <Terme nom={dire('tables.remarque')} texte={remarque} />}
      </dl>
      {aVerifier ? <p>{dire('tables.a-verifier', { periode })}</p> : null}
      <p>{dire('tables.regles')}</p>
      <ul className="mx-liste">
        {regles.map((id) => (
          <li key={id}>{sansCoupure(dire('tables.regle', { regle: id, titre: trouverRegle(id)?.titre ?? '' }))}</li>
        ))}
      </ul>
    </Pliage>
  )
}

function Terme({ nom, texte }: { readonly nom: string; readonly texte: string }): ReactElement {
  return (
    <div>
      <dt>{nom}</dt>
      <dd>{sansCoupure(texte)}</dd>
    </div>
  )
}
