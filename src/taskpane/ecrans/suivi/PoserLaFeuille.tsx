import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { TableauDeSuivi } from '../../../regles'
import { Bouton } from '../../composants/Bouton'
import { CaseACocher } from '../../composants/CaseACocher'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'
import { ecrireAdresse } from '../../../classeur/adresse'
import type { Pose } from './usePose'

interface Proprietes {
  readonly classeur: Classeur
  readonly suivi: TableauDeSuivi
  readonly pose: Pose
}

/** La feuille du tableau : à poser si elle manque ou si elle est vide, à montrer si elle est là. */
export function PoserLaFeuille({ classeur, suivi, pose }: Proprietes): ReactElement {
  const [exemple, setExemple] = useState(false)
  const [refus, setRefus] = useState<string | null>(null)
  const adresse = ecrireAdresse({ feuille: suivi.id, ligne: 0, colonne: 0, lignes: 1, colonnes: 1 })
  return (
    <section aria-label={dire('suivi.feuille')}>
      <h2>{dire('suivi.feuille')}</h2>
      <Refus phrase={pose.refus ?? refus} />
      {pose.libre === false ? (
        <>
          <p>{dire('suivi.deja-la', { feuille: suivi.id })}</p>
          <LienVersCellule classeur={classeur} adresse={adresse} surRefus={setRefus} />
        </>
      ) : (
        <>
          <p>{dire(suivi.depart === undefined ? 'suivi.pose' : 'suivi.pose-liste', { feuille: suivi.id })}</p>
          <CaseACocher
            libelle={dire('suivi.exemple')}
            aide={dire('suivi.exemple-aide')}
            cochee={exemple}
            surChangement={setExemple}
          />
          <Bouton genre="principal" desactive={pose.libre === null} surClic={() => void pose.apercevoir(exemple)}>
            {dire('suivi.poser')}
          </Bouton>
        </>
      )}
    </section>
  )
}
