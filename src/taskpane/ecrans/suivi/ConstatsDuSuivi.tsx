import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import { Avis } from '../../composants/Avis'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { ConstatsParGravite } from '../cadre/ConstatsParGravite'
import type { SuiviDejaControle } from './useControle'

interface Proprietes {
  readonly classeur: Classeur
  readonly controle: SuiviDejaControle
}

/** Au-delà, une gravité se replie : les suivantes restent à portée. */
const CONSTATS_OUVERTS = 10

/** Ce que le contrôle a relevé, et ce qu’il n’a pas pu juger. */
export function ConstatsDuSuivi({ classeur, controle: { constats, alertes, lignes } }: Proprietes): ReactElement {
  const graves = constats.filter(({ gravite }) => gravite === 'EL' || gravite === 'IN').length
  return (
    <>
      <ZoneVivante>
        <Avis genre={graves > 0 ? 'erreur' : 'succes'}>
          <p>{dire(graves > 0 ? 'suivi.bilan' : 'suivi.bilan-sans-erreur', { lignes, graves, constats: constats.length })}</p>
        </Avis>
      </ZoneVivante>
      {alertes.map((alerte) => (
        <Avis key={alerte} genre="information">
          <p>{alerte}</p>
        </Avis>
      ))}
      <ConstatsParGravite classeur={classeur} constats={constats} ouvertsJusqua={CONSTATS_OUVERTS} />
    </>
  )
}
