import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { actionsSaisies, creerLesActions, leviersDe } from '../../cas-usage/grilles/actions'
import { Bouton } from '../../composants/Bouton'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import type { Brouillon } from '../../dossier/dossier'
import type { ProprietesDEtape } from '../contrat/etapes'

interface Proprietes extends Pick<ProprietesDEtape, 'dossier' | 'surDossier' | 'surEtape'> {
  readonly actionsEcrites: Brouillon | null
}

/** Leviers retenus, ceux qui n’ont pas d’action à l’article 1er, et de quoi les créer. */
export function Leviers({ dossier, surDossier, surEtape, actionsEcrites }: Proprietes): ReactElement {
  const [crees, setCrees] = useState<number | null>(null)
  const actions = actionsSaisies(dossier, actionsEcrites)
  const leviers = leviersDe(dossier, actions)
  const aCreer = leviers?.lignesACreer ?? []

  function creer(): void {
    surDossier(creerLesActions(dossier, actions))
    setCrees(aCreer.length)
  }

  return (
    <section>
      <h2>{dire('grilles.leviers')}</h2>
      <p>
        {leviers === null || leviers.leviers === 0
          ? dire('grilles.aucun-levier')
          : dire('grilles.leviers-lies', { lies: leviers.lies, leviers: leviers.leviers })}
      </p>
      {aCreer.length === 0 ? null : (
        <>
          <ul className="mx-liste">
            {aCreer.map(({ question, intitule }) => (
              <li key={question}>{dire('grilles.sans-action', { question, intitule })}</li>
            ))}
          </ul>
          <Bouton surClic={creer}>{dire(aCreer.length === 1 ? 'grilles.creer-une' : 'grilles.creer', { nombre: aCreer.length })}</Bouton>
        </>
      )}
      <ZoneVivante>
        {crees === null || aCreer.length > 0 ? null : <p>{dire(crees === 1 ? 'grilles.creee' : 'grilles.creees', { nombre: crees })}</p>}
      </ZoneVivante>
      {actions.lignes.length === 0 ? null : <Bouton surClic={() => surEtape('tableaux')}>{dire('grilles.vers-actions')}</Bouton>}
    </section>
  )
}
