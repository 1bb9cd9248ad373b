import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from '../../composants/Bouton'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { HypothesesDuContrat } from './HypothesesDuContrat'

/** Étape « hypothèses » : les points que les textes laissent ouverts, leur effet sur ce contrat, la lecture retenue et son motif. */
export function Hypotheses(proprietes: ProprietesDEtape): ReactElement {
  const { dossier, surEtape } = proprietes
  const { modalite } = dossier
  return (
    <>
      <TitreDEcran>{dire('hypotheses.titre')}</TitreDEcran>
      {modalite === null ? (
        <>
          <p>{dire('hypotheses.sans-modalite')}</p>
          <Bouton genre="principal" surClic={() => surEtape('cadre')}>
            {dire('hypotheses.vers-cadre')}
          </Bouton>
        </>
      ) : (
        <HypothesesDuContrat {...proprietes} dossier={{ ...dossier, modalite }} />
      )}
    </>
  )
}
