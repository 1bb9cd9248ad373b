import React from 'react'
import type { ReactElement } from 'react'
import { GRAVITES } from '../../../regles'
import type { Gravite } from '../../../regles'
import type { ConstatSitue } from '../../../trames'
import { redigerConstat, sansCoupure } from '../../../textes'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { dire } from '../../dire'

const GENRES: Readonly<Record<Gravite, GenreAvis>> = { EL: 'erreur', IN: 'erreur', AL: 'alerte', IF: 'information' }
const TITRES: Readonly<Record<Gravite, string>> = {
  EL: 'tables.gravite-el',
  IN: 'tables.gravite-in',
  AL: 'tables.gravite-al',
  IF: 'tables.gravite-if',
}

/** Ce que les règles relèvent dans la table, du plus grave au plus léger, et où. */
export function Constats({ constats }: { readonly constats: readonly ConstatSitue[] }): ReactElement {
  return (
    <>
      {GRAVITES.map((gravite) => {
        const siens = constats.filter((constat) => constat.gravite === gravite)
        if (siens.length === 0) return null
        return (
          <Avis key={gravite} genre={GENRES[gravite]}>
            <p>{dire(TITRES[gravite])}</p>
            <ul className="mx-liste">
              {siens.map((constat, i) => (
                <li key={i}>{sansCoupure(redigerConstat(constat))}</li>
              ))}
            </ul>
          </Avis>
        )
      })}
    </>
  )
}
