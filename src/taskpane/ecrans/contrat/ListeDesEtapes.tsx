import React from 'react'
import type { ReactElement } from 'react'
import { redigerMessage, sansCoupure } from '../../../textes'
import { Icone } from '../../composants/Icone'
import type { NomIcone } from '../../composants/Icone'
import { dire } from '../../dire'
import type { Avancee, Avancement } from './avancement'
import type { Etape } from './etapes'
import { INTITULES } from './intitules'

interface Proprietes {
  readonly etapes: readonly { readonly etape: Etape; readonly avancement: Avancement }[]
  readonly surEtape: (etape: Etape) => void
}

const ICONES: Readonly<Record<Avancee, NomIcone>> = { 'à faire': 'a-faire', 'en cours': 'en-cours', fait: 'succes' }

const MOTS: Readonly<Record<Avancee, string>> = {
  'à faire': 'contrat.a-faire',
  'en cours': 'contrat.en-cours',
  fait: 'contrat.fait',
}

/** Les étapes dans l’ordre, et où chacune en est : l’icône et le mot disent la même chose. */
export function ListeDesEtapes({ etapes, surEtape }: Proprietes): ReactElement {
  return (
    <ol className="mx-etapes">
      {etapes.map(({ etape, avancement: { avancee, detail } }) => (
        <li key={etape}>
          <button type="button" className="mx-fonction mx-etape" onClick={() => surEtape(etape)}>
            <strong>{dire(INTITULES[etape].titre)}</strong>
            <span className="mx-secondaire">{dire(INTITULES[etape].aide)}</span>
            {avancee === null && detail === null ? null : (
              <span className="mx-avancee">
                {avancee === null ? null : <Icone nom={ICONES[avancee]} />}
                <span>
                  {[avancee === null ? [] : dire(MOTS[avancee]), detail === null ? [] : sansCoupure(redigerMessage(detail))]
                    .flat()
                    .join(' ')}
                </span>
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}
