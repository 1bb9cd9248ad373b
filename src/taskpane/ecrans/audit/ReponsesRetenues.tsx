import React from 'react'
import type { ReactElement } from 'react'
import type { CorrespondanceRetenue } from '../../../audit'
import { sansCoupure } from '../../../textes'
import { nommerNotion } from '../../cas-usage/audit/nommer-notion'
import { Bouton } from '../../composants/Bouton'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'

interface Proprietes {
  readonly reponses: readonly CorrespondanceRetenue[]
  readonly surOubli: (reponse: CorrespondanceRetenue) => void
}

/** Les réponses gardées dans le classeur ; chacune s’oublie. */
export function ReponsesRetenues({ reponses, surOubli }: Proprietes): ReactElement | null {
  if (reponses.length === 0) return null
  return (
    <Pliage titre={dire('audit.reponses', { nombre: reponses.length })}>
      <p className="mx-aide">{dire('audit.reponses-aide')}</p>
      <ul className="mx-fiches">
        {reponses.map((reponse) => {
          const { feuille, intitule, notion } = reponse
          return (
            <li key={`${feuille}!${intitule}`} className="mx-fiche">
              <p>
                {sansCoupure(
                  notion === null
                    ? dire('audit.reponse-aucune', { feuille, intitule })
                    : dire('audit.reponse', { feuille, intitule, notion: nommerNotion(notion) }),
                )}
              </p>
              <Bouton genre="discret" nomComplet={dire('audit.oublier-reponse', { intitule })} surClic={() => surOubli(reponse)}>
                {dire('audit.oublier')}
              </Bouton>
            </li>
          )
        })}
      </ul>
    </Pliage>
  )
}
