import React from 'react'
import type { ReactElement } from 'react'
import { VERSION } from '../../../catalogue'
import type { EtatFonctions } from '../../cas-usage/sonder'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'

/** Ce que l’essai a montré, et que faire si les fonctions ne tournent pas. */
export function Verdict({ etat }: { readonly etat: EtatFonctions }): ReactElement {
  if (etat.genre === 'tournent' && etat.version !== VERSION) {
    return (
      <Avis genre="alerte">
        <p>{dire('sonde.autre-version', { version: etat.version, attendue: VERSION })}</p>
      </Avis>
    )
  }
  if (etat.genre === 'tournent') {
    return (
      <Avis genre="succes">
        <p>{dire('sonde.tournent', { version: etat.version })}</p>
      </Avis>
    )
  }
  if (etat.genre === 'sans-place') {
    return (
      <Avis genre="information">
        <p>{dire('sonde.sans-place')}</p>
      </Avis>
    )
  }
  return <QueFaire constat={dire('sonde.muettes', { lu: etat.lu === '' ? dire('valeur.vide') : etat.lu })} />
}

export function QueFaire({ constat }: { readonly constat: string }): ReactElement {
  return (
    <Avis genre="alerte">
      <p>{constat}</p>
      <ol>
        <li>{dire('sonde.remede-1')}</li>
        <li>{dire('sonde.remede-2')}</li>
        <li>{dire('sonde.remede-3')}</li>
      </ol>
    </Avis>
  )
}
