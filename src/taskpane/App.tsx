import React, { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../classeur/port'
import { creerJournal } from '../remplissage'
import { EnTete } from './composants/EnTete'
import { surEchappement } from './crochets/echappement'
import { dire } from './dire'
import { creerGardien } from './dossier/gardien'
import { Accueil } from './ecrans/accueil/Accueil'
import { Contrat } from './ecrans/contrat/Contrat'
import { Expliquer } from './ecrans/expliquer/Expliquer'
import { AUCUN_BROUILLON } from './ecrans/inserer/brouillon'
import type { Brouillon } from './ecrans/inserer/brouillon'
import { Inserer } from './ecrans/inserer/Inserer'
import type { Outil } from './ecrans/outils'

type NomEcran = 'accueil' | 'inserer' | 'expliquer' | 'contrat' | Outil

/** Le volet : quatre écrans et les outils, sans routeur (office.js retire l’historique du navigateur). Un classeur, un journal, un contrat. */
export function App({ classeur }: { readonly classeur: Classeur }): ReactElement {
  const [ecran, setEcran] = useState<NomEcran>('accueil')
  const [brouillon, setBrouillon] = useState<Brouillon>(AUCUN_BROUILLON)
  const [journal] = useState(() => creerJournal(classeur))
  const [gardien] = useState(() => creerGardien(classeur))
  const revenir = ecran === 'accueil' ? null : () => setEcran('accueil')

  useEffect(() => {
    document.title = ecran === 'accueil' ? dire('accueil.titre') : dire('titre-de-page', { ecran: dire(titreDe(ecran)) })
  }, [ecran])

  return (
    <div className="mx-volet" onKeyDown={surEchappement(revenir)}>
      {revenir === null || ecran === 'contrat' ? null : <EnTete libelle={dire('retour')} surRetour={revenir} />}
      {ecran === 'accueil' ? (
        <Accueil
          classeur={classeur}
          surContrat={() => setEcran('contrat')}
          surInserer={() => setEcran('inserer')}
          surExpliquer={() => setEcran('expliquer')}
          surOutil={setEcran}
        />
      ) : null}
      {ecran === 'inserer' ? <Inserer classeur={classeur} brouillon={brouillon} surBrouillon={setBrouillon} /> : null}
      {ecran === 'expliquer' ? <Expliquer classeur={classeur} surInserer={() => setEcran('inserer')} /> : null}
      {ecran === 'contrat' ? (
        <Contrat classeur={classeur} journal={journal} gardien={gardien} surAccueil={() => setEcran('accueil')} />
      ) : null}
      {typeof ecran === 'object' ? <ecran.Ecran classeur={classeur} journal={journal} /> : null}
    </div>
  )
}

function titreDe(ecran: NomEcran): string {
  return typeof ecran === 'object' ? ecran.titre : `${ecran}.titre`
}
