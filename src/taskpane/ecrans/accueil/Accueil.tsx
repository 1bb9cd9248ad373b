import React from 'react'
import type { ReactElement } from 'react'
import { VERSION } from '../../../catalogue'
import type { Classeur } from '../../../classeur/port'
import { Bouton } from '../../composants/Bouton'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { dire } from '../../dire'
import { OUTILS } from '../outils'
import type { Outil } from '../outils'
import { Aide } from './Aide'
import { EtatDesFonctions } from './EtatDesFonctions'

interface Proprietes {
  readonly classeur: Classeur
  readonly surContrat: () => void
  readonly surInserer: () => void
  readonly surExpliquer: () => void
  readonly surOutil: (outil: Outil) => void
}

export function Accueil({ classeur, surContrat, surInserer, surExpliquer, surOutil }: Proprietes): ReactElement {
  return (
    <main>
      <TitreDEcran>{dire('accueil.titre')}</TitreDEcran>
      <ul className="mx-liste">
        <li>{dire('accueil.ligne-1')}</li>
        <li>{dire('accueil.ligne-2')}</li>
        <li>{dire('accueil.ligne-3')}</li>
      </ul>
      <nav aria-label={dire('accueil.ecrans')} className="mx-navigation">
        <Bouton genre="principal" surClic={surContrat}>
          {dire('accueil.contrat')}
        </Bouton>
        {OUTILS.map((outil) => (
          <Bouton key={outil.nom} genre="principal" surClic={() => surOutil(outil)}>
            {dire(outil.titre)}
          </Bouton>
        ))}
        <Bouton genre="principal" surClic={surInserer}>
          {dire('inserer.titre')}
        </Bouton>
        <Bouton genre="principal" surClic={surExpliquer}>
          {dire('expliquer.titre')}
        </Bouton>
      </nav>
      <EtatDesFonctions classeur={classeur} />
      <Aide />
      <footer className="mx-pied">{dire('accueil.version', { version: VERSION })}</footer>
    </main>
  )
}
