import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from '../../composants/Bouton'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { LectureDesObjectifs } from './LectureDesObjectifs'
import '../../objectifs.css'

/** Étape « objectifs » : l’article 2 du contrat, commune par commune ; la modalité dit ce que la loi permet, on la demande d’abord. */
export function Objectifs(proprietes: ProprietesDEtape): ReactElement {
  const { dossier, surEtape } = proprietes
  const { modalite } = dossier
  return (
    <>
      <TitreDEcran>{dire('objectifs.titre')}</TitreDEcran>
      {modalite === null ? (
        <>
          <p>{dire('objectifs.sans-modalite')}</p>
          <Bouton genre="principal" surClic={() => surEtape('cadre')}>
            {dire('objectifs.vers-cadre')}
          </Bouton>
        </>
      ) : (
        <LectureDesObjectifs {...proprietes} dossier={{ ...dossier, modalite }} />
      )}
    </>
  )
}
