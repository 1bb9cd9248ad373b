import React, { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Journal } from '../../../remplissage'
import { EnTete } from '../../composants/EnTete'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import type { Gardien } from '../../dossier/gardien'
import { useDossier } from '../../dossier/useDossier'
import { AccueilDuContrat } from './AccueilDuContrat'
import { ContratFerme } from './ContratFerme'
import { ECRANS } from './ecrans'
import { EtatDeLaGarde } from './EtatDeLaGarde'
import type { Etape } from './etapes'
import { INTITULES } from './intitules'

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly gardien: Gardien
  readonly surAccueil: () => void
}

/** « Remplir un contrat » : les étapes, et l’écran de celle qu’on ouvre ; Échap remonte d’un niveau. */
export function Contrat({ classeur, journal, gardien, surAccueil }: Proprietes): ReactElement {
  const etat = useDossier(gardien)
  const [etape, setEtape] = useState<Etape | null>(null)
  const cadre = useFocusRattrape(etat)
  const titre = etape === null ? 'contrat.titre' : INTITULES[etape].titre

  useEffect(() => {
    document.title = dire('titre-de-page', { ecran: dire(titre) })
  }, [titre])

  if (etat.genre !== 'ouvert') {
    return (
      <>
        <EnTete libelle={dire('retour')} surRetour={surAccueil} />
        <main>
          <TitreDEcran>{dire('contrat.titre')}</TitreDEcran>
          <ContratFerme etat={etat} gardien={gardien} />
        </main>
      </>
    )
  }

  const { dossier, garde } = etat
  function ouvrir(suivante: Etape | null): void {
    setEtape(suivante)
    if (suivante !== null && garde !== 'neuf') gardien.changer({ ...dossier, etape: suivante })
  }

  const Ecran = etape === null ? undefined : ECRANS[etape]
  if (Ecran === undefined) {
    return (
      <>
        <EnTete libelle={dire('retour')} surRetour={surAccueil} />
        <main>
          <TitreDEcran key="etapes">{dire('contrat.titre')}</TitreDEcran>
          <EtatDeLaGarde etat={etat} gardien={gardien} />
          <AccueilDuContrat
            classeur={classeur}
            journal={journal}
            gardien={gardien}
            dossier={dossier}
            neuf={garde === 'neuf'}
            surEtape={ouvrir}
          />
        </main>
      </>
    )
  }
  return (
    <div onKeyDown={surEchappement(() => ouvrir(null))}>
      <EnTete libelle={dire('contrat.retour')} surRetour={() => ouvrir(null)} />
      <main>
        <div ref={cadre} tabIndex={-1} className="mx-cadre">
          <EtatDeLaGarde etat={etat} gardien={gardien} />
          <Ecran
            key={etape}
            classeur={classeur}
            journal={journal}
            dossier={dossier}
            surDossier={(change) => gardien.changer(etape === null ? change : { ...change, etape })}
            surEtape={ouvrir}
          />
        </div>
      </main>
    </div>
  )
}
