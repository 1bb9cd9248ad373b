import React from 'react'
import type { ReactElement } from 'react'
import type { ResultatRendu } from '../../../textes'
import { dire } from '../../dire'
import { ecrireAvecUnite, ecrireValidite } from '../../valeurs'

/** Nombres de la loi réellement employés, avec leur période de validité ; en liste, leurs unités étant longues. */
export function Parametres({ parametres }: { readonly parametres: ResultatRendu['parametres'] }): ReactElement {
  return (
    <section>
      <h3>{dire('resultat.parametres')}</h3>
      <ul className="mx-liste">
        {parametres.map(({ id, valeur, unite, du, au, source }) => (
          <li key={`${id} ${du}`}>
            <strong>{ecrireAvecUnite(valeur, unite)}</strong> <code>{id}</code>
            <span className="mx-calcul">{dire('resultat.validite-et-source', { validite: ecrireValidite(du, au), source })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
