import React from 'react'
import type { ReactElement } from 'react'
import { Bouton } from '../../composants/Bouton'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { TablesDuContrat } from './TablesDuContrat'

/** Étape « tableaux » : les 21 tables de la trame ; la modalité décide de celles qui servent, on la demande d’abord. */
export function Tableaux(proprietes: ProprietesDEtape): ReactElement {
  const { dossier, surEtape } = proprietes
  const { modalite } = dossier
  if (modalite !== null) return <TablesDuContrat {...proprietes} dossier={{ ...dossier, modalite }} />
  return (
    <>
      <TitreDEcran>{dire('tables.titre')}</TitreDEcran>
      <p>{dire('tables.sans-modalite')}</p>
      <Bouton genre="principal" surClic={() => surEtape('cadre')}>
        {dire('tables.vers-cadre')}
      </Bouton>
    </>
  )
}
