import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { useExplication } from '../../crochets/useExplication'
import { dire } from '../../dire'
import { AppelExplique } from './AppelExplique'
import { Comparaison } from './Comparaison'
import { Copier } from './Copier'

interface Proprietes {
  readonly classeur: Classeur
  readonly surInserer: () => void
}

/** « Expliquer » suit la sélection : la cellule, sa valeur recalculée, puis chaque fonction de sa formule. */
export function Expliquer({ classeur, surInserer }: Proprietes): ReactElement {
  const { explication, actualiser } = useExplication(classeur)
  return (
    <main>
      <TitreDEcran>{dire('expliquer.titre')}</TitreDEcran>
      <ZoneVivante>
        {explication.genre === 'attente' ? <p>{dire('expliquer.lecture')}</p> : null}
        {explication.genre === 'rien' ? (
          <Avis genre="information">
            <p>{explication.phrase}</p>
          </Avis>
        ) : null}
        {explication.genre === 'expliquee' ? <Comparaison explication={explication} /> : null}
      </ZoneVivante>
      <div className="mx-boutons">
        <Bouton surClic={actualiser}>{dire('expliquer.actualiser')}</Bouton>
        {explication.genre === 'expliquee' ? <Copier explication={explication} /> : null}
        {explication.genre === 'rien' ? <Bouton surClic={surInserer}>{dire('inserer.titre')}</Bouton> : null}
      </div>
      {explication.genre === 'expliquee'
        ? explication.appels.map((appel, i) => <AppelExplique key={i} appel={appel} />)
        : null}
    </main>
  )
}
