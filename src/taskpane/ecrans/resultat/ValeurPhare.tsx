import React from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../../textes'
import type { ResultatRendu } from '../../../textes'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'
import { ecrireAvecUnite } from '../../valeurs'
import { NotesParLigne } from './NotesParLigne'

/** Le résultat lui-même, ou la phrase qui dit pourquoi il n’y en a pas. */
export function ValeurPhare({ resultat }: { readonly resultat: ResultatRendu }): ReactElement {
  const { etat, valeur, unite, message } = resultat
  if (valeur === null) {
    return (
      <Avis genre={etat === 'refuse' ? 'erreur' : 'information'}>
        <p>
          <strong>{dire(`resultat.etat-${etat}`)}</strong> {sansCoupure(message ?? '')}
        </p>
      </Avis>
    )
  }
  if (typeof valeur === 'object') return <NotesParLigne lignes={valeur} />
  return (
    <p className="mx-phare">
      {dire('resultat.resultat')} <strong>{ecrireAvecUnite(valeur, unite)}</strong>
    </p>
  )
}
