import React from 'react'
import type { ReactElement } from 'react'
import { ecrireAdresse } from '../../../classeur/adresse'
import { redigerMessage, sansCoupure } from '../../../textes'
import { Avis } from '../../composants/Avis'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { EtatDeLaCotation } from './useCotation'

interface Proprietes {
  readonly etat: EtatDeLaCotation
  /** Faux quand les notes écrites ont été remises : on ne les dit plus. */
  readonly enPlace: boolean
}

/** Ce que la notation ou l’écriture vient de donner, annoncé. */
export function IssueDeCotation({ etat, enPlace }: Proprietes): ReactElement {
  const issue = etat.genre === 'choix' || etat.genre === 'apercu' ? etat.issue : null
  return (
    <ZoneVivante>
      {issue === null ? null : (
        <Avis genre={issue.genre}>
          <p>{issue.phrase}</p>
          {issue.motifs.length === 0 ? null : (
            <ul className="mx-liste">
              {issue.motifs.map((motif, i) => (
                <li key={i}>{sansCoupure(redigerMessage(motif))}</li>
              ))}
            </ul>
          )}
        </Avis>
      )}
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
