import React from 'react'
import type { ReactElement } from 'react'
import type { Feuille } from '../../../classeur/port'
import { Bouton } from '../../composants/Bouton'
import { CaseACocher } from '../../composants/CaseACocher'
import { dire } from '../../dire'

interface Proprietes {
  readonly feuilles: readonly Feuille[]
  readonly exclues: readonly string[]
  readonly surChangement: (exclues: readonly string[]) => void
}

/** Les feuilles du classeur, toutes cochées d’abord, masquées comprises. */
export function ChoixDesFeuilles({ feuilles, exclues, surChangement }: Proprietes): ReactElement {
  const toutes = exclues.length === 0
  return (
    <fieldset className="mx-radios">
      <legend>{dire('audit.feuilles-choix')}</legend>
      {feuilles.length < 2 ? null : (
        <Bouton genre="discret" surClic={() => surChangement(toutes ? feuilles.map(({ nom }) => nom) : [])}>
          {dire(toutes ? 'audit.tout-decocher' : 'audit.tout-cocher')}
        </Bouton>
      )}
      {feuilles.map(({ nom, visibilite }) => (
        <CaseACocher
          key={nom}
          libelle={nom}
          cochee={!exclues.includes(nom)}
          surChangement={(cochee) => surChangement(cochee ? exclues.filter((exclue) => exclue !== nom) : [...exclues, nom])}
          {...(visibilite === 'visible' ? {} : { aide: dire('audit.masquee') })}
        />
      ))}
      <p className="mx-aide">{dire('audit.feuilles-aide')}</p>
    </fieldset>
  )
}
