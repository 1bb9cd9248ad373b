import React, { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../classeur/port'
import { creerJournal } from '../remplissage'
import { EnTete } from './composants/EnTete'
import { surEchappement } from './crochets/echappement'
import { dire } from './dire'
import { creerGardien } from './dossier/gardien'
import { Accueil } from './ecrans/accueil/Accueil'
import type { EcranOuvrable } from './ecrans/accueil/Ecrans'
import { Contrat } from './ecrans/contrat/Contrat'
import { Expliquer } from './ecrans/expliquer/Expliquer'
import { AUCUN_BROUILLON } from './ecrans/inserer/brouillon'
import type { Brouillon } from './ecrans/inserer/brouillon'
import { Inserer } from './ecrans/inserer/Inserer'
import { MEMOIRE_VIDE } from './ecrans/memoire-des-outils'
import type { MemoireDesOutils } from './ecrans/memoire-des-outils'

type Ecran = 'accueil' | EcranOuvrable

/** Le volet : quatre écrans et les outils, sans routeur (office.js retire l’historique du navigateur). Un classeur, un journal, un contrat. */
export function App({ classeur }: { readonly classeur: Classeur }): ReactElement {
  const [ecran, setEcran] = useState<Ecran>('accueil')
  const [brouillon, setBrouillon] = useState<Brouillon>(AUCUN_BROUILLON)
  const [memoire, setMemoire] = useState(MEMOIRE_VIDE)
  const [journal] = useState(() => creerJournal(classeur))
  const [gardien] = useState(() => creerGardien(classeur))
  const [quitte, setQuitte] = useState<EcranOuvrable | null>(null)
  const revenir = ecran === 'accueil' ? null : () => quitter(ecran)

  useEffect(() => {
    document.title = ecran === 'accueil' ? dire('accueil.titre') : dire('titre-de-page', { ecran: dire(titreDe(ecran)) })
  }, [ecran])

  function quitter(quittee: EcranOuvrable): void {
    setQuitte(quittee)
    setEcran('accueil')
  }

  function retenir(change: Partial<MemoireDesOutils>): void {
    setMemoire((avant) => ({ ...avant, ...change }))
  }

  return (
    <div className="mx-volet" onKeyDown={surEchappement(revenir)}>
      {revenir === null || ecran === 'contrat' ? null : <EnTete libelle={dire('retour')} surRetour={revenir} />}
      {ecran === 'accueil' ? <Accueil classeur={classeur} quitte={quitte} surEcran={setEcran} /> : null}
      {ecran === 'inserer' ? <Inserer classeur={classeur} brouillon={brouillon} surBrouillon={setBrouillon} /> : null}
      {ecran === 'expliquer' ? <Expliquer classeur={classeur} surInserer={() => setEcran('inserer')} /> : null}
      {ecran === 'contrat' ? (
        <Contrat classeur={classeur} journal={journal} gardien={gardien} surAccueil={() => quitter('contrat')} />
      ) : null}
      {typeof ecran === 'object' ? <ecran.Ecran classeur={classeur} journal={journal} memoire={memoire} surMemoire={retenir} /> : null}
    </div>
  )
}

function titreDe(ecran: Ecran): string {
  return typeof ecran === 'object' ? ecran.titre : `${ecran}.titre`
}
