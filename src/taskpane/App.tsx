import React, { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../classeur/port'
import { Bouton } from './composants/Bouton'
import { Icone } from './composants/Icone'
import { surEchappement } from './crochets/echappement'
import { dire } from './dire'
import { Accueil } from './ecrans/accueil/Accueil'
import { Expliquer } from './ecrans/expliquer/Expliquer'
import { AUCUN_BROUILLON } from './ecrans/inserer/brouillon'
import type { Brouillon } from './ecrans/inserer/brouillon'
import { Inserer } from './ecrans/inserer/Inserer'

type NomEcran = 'accueil' | 'inserer' | 'expliquer'

/** Le volet : trois écrans, pas de routeur (office.js retire l’historique du navigateur). */
export function App({ classeur }: { readonly classeur: Classeur }): ReactElement {
  const [ecran, setEcran] = useState<NomEcran>('accueil')
  const [brouillon, setBrouillon] = useState<Brouillon>(AUCUN_BROUILLON)
  const revenir = ecran === 'accueil' ? null : () => setEcran('accueil')

  useEffect(() => {
    document.title = ecran === 'accueil' ? dire('accueil.titre') : dire('titre-de-page', { ecran: dire(`${ecran}.titre`) })
  }, [ecran])

  return (
    <div className="mx-volet" onKeyDown={surEchappement(revenir)}>
      {revenir === null ? null : (
        <header className="mx-entete">
          <Bouton genre="discret" surClic={revenir}>
            <Icone nom="retour" />
            {dire('retour')}
          </Bouton>
        </header>
      )}
      {ecran === 'accueil' ? (
        <Accueil classeur={classeur} surInserer={() => setEcran('inserer')} surExpliquer={() => setEcran('expliquer')} />
      ) : null}
      {ecran === 'inserer' ? <Inserer classeur={classeur} brouillon={brouillon} surBrouillon={setBrouillon} /> : null}
      {ecran === 'expliquer' ? <Expliquer classeur={classeur} surInserer={() => setEcran('inserer')} /> : null}
    </div>
  )
}
