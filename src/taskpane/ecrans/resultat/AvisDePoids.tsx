import React from 'react'
import type { ReactElement } from 'react'
import type { AppelCalcule } from '../../cas-usage/appel'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'

/** Alerte d’un appel plus lourd qu’Excel sur le web n’en transporte ; rien sinon. */
export function AvisDePoids({ appel: { lourd, fonction } }: { readonly appel: AppelCalcule }): ReactElement | null {
  if (!lourd) return null
  const surDemandes = fonction.arguments.some(({ nom }) => nom === 'demandes')
  return (
    <Avis genre="alerte">
      <p>{dire('resultat.trop-lourd')}</p>
      {surDemandes ? <p>{dire('resultat.coter-plutot')}</p> : null}
    </Avis>
  )
}
