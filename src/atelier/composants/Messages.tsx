import React from 'react'
import type { ReactElement } from 'react'
import type { Etat } from '../etat'
import { phrase } from '../phrase'

interface Props {
  readonly etat: Etat
  readonly surFermerAvis: () => void
  readonly surFermerNotice: () => void
}

/** Sous l'en-tête : ce qui vient d'arriver, puis ce que la grille ne montre pas. */
export function Messages({ etat, surFermerAvis, surFermerNotice }: Props): ReactElement {
  return (
    <section className="ate-messages" aria-label={phrase('zone-messages')}>
      <div role="status">{etat.occupation === null ? null : <p className="ate-occupation">{etat.occupation}</p>}</div>
      <div role="alert">
        {etat.avis === null ? null : (
          <div className="ate-avis" data-genre={etat.avis.genre}>
            <p>{etat.avis.phrase}</p>
            <button type="button" onClick={surFermerAvis}>
              {phrase('fermer')}
            </button>
          </div>
        )}
      </div>
      {etat.nonMontre.length === 0 ? null : (
        <div className="ate-avis" data-genre="information">
          <p>{phrase('non-montre', { liste: etat.nonMontre.join('\u00A0; ') })}</p>
          <button type="button" onClick={surFermerNotice}>
            {phrase('fermer')}
          </button>
        </div>
      )}
    </section>
  )
}
