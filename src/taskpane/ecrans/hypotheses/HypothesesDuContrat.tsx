import React, { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import type { Remplissage } from '../../../trames'
import {
  choixEnAttente,
  remplissageDesHypotheses,
  SAISIES_DES_HYPOTHESES,
  sansChoixEcrits,
} from '../../cas-usage/objectifs/choix-de-lecture'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import { retenirLeBrouillon } from '../../cas-usage/tableaux/brouillons-ecrits'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { Apercu } from '../apercu/Apercu'
import type { ProprietesDEtape } from '../contrat/etapes'
import { useContrat } from '../tableaux/useContrat'
import { PointsOuverts } from './PointsOuverts'

interface Proprietes extends ProprietesDEtape {
  readonly dossier: DossierCadre
}

/** Les choix, gardés à chaque geste dans le contrat, puis l’aperçu avant de les écrire dans leur feuille. */
export function HypothesesDuContrat(proprietes: Proprietes): ReactElement {
  const { classeur, journal, dossier, surDossier, surEtape } = proprietes
  const { etat, relire } = useContrat(proprietes, dossier)
  const [apercu, setApercu] = useState<Remplissage | null>(null)
  const enAttente = choixEnAttente(dossier)
  const cadre = useFocusRattrape(apercu)

  useEffect(() => {
    if (etat.genre !== 'lu') return
    const allege = sansChoixEcrits(dossier, etat.contrat.hypotheses)
    if (allege !== dossier) surDossier(allege)
  }, [etat])

  if (apercu !== null) {
    return (
      <Apercu
        classeur={classeur}
        journal={journal}
        remplissage={apercu}
        surEcrite={({ id }) => retenir(id)}
        surRefus={() => setApercu(null)}
      />
    )
  }

  function retenir(ecriture: number): void {
    const brouillon = dossier.brouillons[SAISIES_DES_HYPOTHESES]
    if (brouillon !== undefined) retenirLeBrouillon(journal, ecriture, SAISIES_DES_HYPOTHESES, brouillon)
  }

  function ecrire(contrat: ContratLu): ReactElement {
    return (
      <>
        <h2>{dire('hypotheses.ecriture')}</h2>
        <p>{dire('hypotheses.ecriture-aide')}</p>
        <ZoneVivante>
          {enAttente ? (
            <Avis genre="information">
              <p>{dire('hypotheses.en-attente')}</p>
            </Avis>
          ) : null}
        </ZoneVivante>
        <div className="mx-boutons">
          <Bouton genre="principal" surClic={() => setApercu(remplissageDesHypotheses(dossier, contrat))}>
            {dire('hypotheses.apercu')}
          </Bouton>
          <Bouton surClic={() => surEtape('objectifs')}>{dire('hypotheses.vers-objectifs')}</Bouton>
        </div>
      </>
    )
  }

  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre">
      <p>{dire('hypotheses.intro')}</p>
      <ZoneVivante>{etat.genre === 'attente' ? <p>{dire('hypotheses.lecture')}</p> : null}</ZoneVivante>
      <Refus phrase={etat.genre === 'refuse' ? etat.phrase : null} />
      {etat.genre === 'refuse' ? <Bouton surClic={relire}>{dire('hypotheses.relire')}</Bouton> : null}
      {etat.genre === 'lu' ? (
        <>
          <PointsOuverts dossier={dossier} contrat={etat.contrat} surDossier={surDossier} surEtape={surEtape} />
          {ecrire(etat.contrat)}
        </>
      ) : null}
    </div>
  )
}
