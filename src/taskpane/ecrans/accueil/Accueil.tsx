import React from 'react'
import type { ReactElement } from 'react'
import { VERSION } from '../../../catalogue'
import type { Classeur } from '../../../classeur/port'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { dire } from '../../dire'
import { Aide } from './Aide'
import { Ecrans } from './Ecrans'
import type { EcranOuvrable } from './Ecrans'
import { EtatDesFonctions } from './EtatDesFonctions'

interface Proprietes {
  readonly classeur: Classeur
  /** L’écran d’où l’on revient ; `null` à l’ouverture du volet. */
  readonly quitte: EcranOuvrable | null
  readonly surEcran: (ecran: EcranOuvrable) => void
}

export function Accueil({ classeur, quitte, surEcran }: Proprietes): ReactElement {
  return (
    <main>
      <TitreDEcran>{dire('accueil.titre')}</TitreDEcran>
      <ul className="mx-liste">
        <li>{dire('accueil.ligne-1')}</li>
        <li>{dire('accueil.ligne-2')}</li>
        <li>{dire('accueil.ligne-3')}</li>
      </ul>
      <Ecrans quitte={quitte} surEcran={surEcran} />
      <EtatDesFonctions classeur={classeur} />
      <Aide />
      <footer className="mx-pied">{dire('accueil.version', { version: VERSION })}</footer>
    </main>
  )
}
