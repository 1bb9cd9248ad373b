import React from 'react'
import type { ReactElement } from 'react'
import type { EtatDeTable } from '../../cas-usage/tableaux/etat-de-table'
import type { RefusDeSaisie } from '../../cas-usage/tableaux/refus-de-saisie'
import { ligneDeFeuille } from '../../cas-usage/tableaux/resumer-ligne'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'

interface Proprietes {
  readonly etat: EtatDeTable
  readonly refus: readonly RefusDeSaisie[]
  readonly surApercu: () => void
  readonly surAbandon: () => void
  readonly surRelecture: () => void
}

const ETATS: Readonly<Record<EtatDeTable, string>> = {
  absente: 'tables.etat-long-absente',
  brouillon: 'tables.etat-long-brouillon',
  ecrite: 'tables.etat-long-ecrite',
}

/** Où en est la table, et la suite : l’aperçu avant d’écrire, sauf si une saisie ne se lit pas. */
export function Ecrire({ etat, refus, surApercu, surAbandon, surRelecture }: Proprietes): ReactElement {
  return (
    <>
      <h2>{dire('tables.ecriture')}</h2>
      <p>{dire(ETATS[etat])}</p>
      {refus.length === 0 ? null : (
        <Avis genre="erreur">
          <p>{dire('tables.refus-avant-ecriture')}</p>
          <ul className="mx-liste">
            {refus.map(({ rang, phrase }, i) => (
              <li key={i}>
                {rang === null
                  ? phrase
                  : dire('tables.constat-situe', { lieu: dire('tables.ligne', { numero: ligneDeFeuille(rang) }), phrase })}
              </li>
            ))}
          </ul>
        </Avis>
      )}
      <div className="mx-boutons">
        <Bouton genre="principal" desactive={refus.length > 0} surClic={surApercu}>
          {dire('tables.apercu')}
        </Bouton>
        {etat === 'brouillon' ? <Bouton surClic={surAbandon}>{dire('tables.abandonner')}</Bouton> : null}
        {etat === 'ecrite' ? <Bouton surClic={surRelecture}>{dire('tables.relire')}</Bouton> : null}
      </div>
    </>
  )
}
