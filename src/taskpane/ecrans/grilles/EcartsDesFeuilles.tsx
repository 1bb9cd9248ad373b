import React from 'react'
import type { ReactElement } from 'react'
import { redigerMessage, sansCoupure } from '../../../textes'
import type { EcartDeGrille } from '../../cas-usage/grilles/feuilles-de-grille'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'

interface Proprietes {
  readonly ecarts: readonly EcartDeGrille[]
  readonly surPrise: (ecart: EcartDeGrille) => void
  readonly surGarde: (ecart: EcartDeGrille) => void
}

/** Feuilles retouchées à la main : rien n’est pris ni écrasé sans le dire. */
export function EcartsDesFeuilles({ ecarts, surPrise, surGarde }: Proprietes): ReactElement {
  return (
    <>
      {ecarts.map((ecart) => {
        const { grille, differentes, anomalies } = ecart
        const questions = Object.keys(differentes)
        return (
          <Avis key={grille} genre="alerte">
            {questions.length === 0 ? null : <p>{dire('grilles.ecart', { grille, questions: questions.join(', ') })}</p>}
            {anomalies.map((dite, rang) => (
              <p key={rang}>{dire('grilles.anomalie', { grille, phrase: sansCoupure(redigerMessage(dite)) })}</p>
            ))}
            <div className="mx-boutons">
              {questions.length === 0 ? null : (
                <Bouton nomComplet={dire('grilles.prendre-celle-de', { grille })} surClic={() => surPrise(ecart)}>
                  {dire('grilles.prendre')}
                </Bouton>
              )}
              <Bouton nomComplet={dire('grilles.garder-celle-de', { grille })} surClic={() => surGarde(ecart)}>
                {dire('grilles.garder')}
              </Bouton>
            </div>
          </Avis>
        )
      })}
    </>
  )
}
