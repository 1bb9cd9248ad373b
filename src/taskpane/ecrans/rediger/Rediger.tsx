import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from '../../composants/Bouton'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { RedigerLeContrat } from './RedigerLeContrat'
import '../../rediger.css'

/** Étape « rédiger » : le contrat en toutes lettres. Sans modalité ni commune, il n’y a rien à rédiger : on y renvoie. */
export function Rediger(proprietes: ProprietesDEtape): ReactElement {
  const { dossier, surEtape } = proprietes
  const { modalite, communes } = dossier
  return (
    <>
      <TitreDEcran>{dire('contrat.rediger')}</TitreDEcran>
      {modalite !== null && communes.length > 0 ? (
        <RedigerLeContrat {...proprietes} dossier={{ ...dossier, modalite }} />
      ) : (
        <>
          <p>{dire('rediger.sans-cadre')}</p>
          <Bouton genre="principal" surClic={() => surEtape('cadre')}>
            {dire('rediger.vers-cadre')}
          </Bouton>
        </>
      )}
    </>
  )
}
