import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { useConstat } from '../../crochets/useConstat'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { resumer } from '../contrat/resumer'
import { ChoixDesCommunes } from './ChoixDesCommunes'
import { ChoixDeLaModalite } from './ChoixDeLaModalite'
import { ChoixDuTerritoire } from './ChoixDuTerritoire'
import { ChoixDeLaPeriode } from './ChoixDeLaPeriode'

/** Le cadre du contrat : période, communes, territoire, puis la modalité que ces choix ouvrent. */
export function Cadre({ classeur, dossier, surDossier, surEtape }: ProprietesDEtape): ReactElement {
  const { constat, refus, relire } = useConstat(classeur)
  return (
    <>
      <TitreDEcran>{dire('cadre.titre')}</TitreDEcran>
      <p className="mx-aide">{dire('cadre.promesse')}</p>
      <ZoneVivante>
        <p className="mx-resume">{resumer(dossier)}</p>
      </ZoneVivante>
      <Refus phrase={refus} />
      {refus === null ? null : <Bouton surClic={relire}>{dire('dossier.relire')}</Bouton>}
      <ChoixDeLaPeriode dossier={dossier} surDossier={surDossier} />
      {constat === null ? (
        refus === null ? (
          <p>{dire('cadre.lecture')}</p>
        ) : null
      ) : (
        <>
          <ChoixDesCommunes constat={constat} dossier={dossier} surDossier={surDossier} surEtape={surEtape} />
          <ChoixDuTerritoire dossier={dossier} surDossier={surDossier} />
          <ChoixDeLaModalite constat={constat} dossier={dossier} surDossier={surDossier} />
        </>
      )}
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={() => surEtape(null)}>
          {dire('cadre.fini')}
        </Bouton>
      </div>
    </>
  )
}
