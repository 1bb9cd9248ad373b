import React from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import { Avis } from '../../composants/Avis'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { IssueDeGeste } from '../cadre/IssueDeGeste'
import type { EtatDeLaCotation } from './useCotation'

interface Proprietes {
  readonly etat: EtatDeLaCotation
  /** Faux quand les notes écrites ont été remises : on ne les dit plus. */
  readonly enPlace: boolean
}

/** Ce que la notation ou l’écriture vient de donner, annoncé. */
export function IssueDeCotation({ etat, enPlace }: Proprietes): ReactElement {
  return (
    <ZoneVivante>
      <IssueDeGeste issue={etat.genre === 'choix' || etat.genre === 'apercu' ? etat.issue : null} />
      {etat.genre === 'ecrite' && enPlace ? (
        <Avis genre="succes">
          <p>
            {dire('coter.ecrite', {
              place: ecrireAdresse(etat.apercu.colonne.place),
              notees: etat.apercu.notes.notees,
              erreurs: etat.apercu.notes.enErreur,
            })}
          </p>
        </Avis>
      ) : null}
    </ZoneVivante>
  )
}
