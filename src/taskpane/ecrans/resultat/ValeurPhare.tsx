import React from 'react'
import type { ReactElement } from 'react'
import { sansCoupure } from '../../../textes'
import type { FonctionDecrite } from '../../../catalogue'
import type { ResultatRendu } from '../../../textes'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'
import { ecrireAvecUnite } from '../../valeurs'
import { NotesParLigne } from './NotesParLigne'
import { TableauRendu } from './TableauRendu'

interface Proprietes {
  readonly fonction: FonctionDecrite
  readonly resultat: ResultatRendu
}

/** Le résultat lui-même, ou la phrase qui dit pourquoi il n’y en a pas. */
export function ValeurPhare({ fonction, resultat }: Proprietes): ReactElement {
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
  if (typeof valeur === 'object') {
    return fonction.parLigne === undefined ? <TableauRendu fonction={fonction} lignes={valeur} /> : <NotesParLigne lignes={valeur} />
  }
  return (
    <p className="mx-phare">
      {dire('resultat.resultat')} <strong>{ecrireAvecUnite(valeur, unite)}</strong>
    </p>
  )
}
