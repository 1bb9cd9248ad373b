import React from 'react'
import type { ReactElement } from 'react'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'

const SUJETS = ['contrat', 'listes', 'saisie', 'erreurs', 'nom', 'clavier', 'annuler'] as const

/** Aide sous la main, sans page à charger. */
export function Aide(): ReactElement {
  return (
    <section>
      <h2>{dire('aide.titre')}</h2>
      {SUJETS.map((sujet) => (
        <Pliage key={sujet} titre={dire(`aide.${sujet}`)}>
          <p>{dire(`aide.${sujet}-texte`)}</p>
        </Pliage>
      ))}
    </section>
  )
}
