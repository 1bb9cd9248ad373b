import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Journal } from '../../../remplissage'
import { sansCoupure } from '../../../textes'
import type { SuiviTrouve } from '../../../trames'
import { Bouton } from '../../composants/Bouton'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { dire } from '../../dire'
import { Apercu } from '../apercu/Apercu'
import { ChampDeDate } from '../cadre/ChampDeDate'
import { AideDuSuivi } from './AideDuSuivi'
import { ControleDuSuivi } from './ControleDuSuivi'
import { PoserLaFeuille } from './PoserLaFeuille'
import { usePose } from './usePose'

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly trouve: SuiviTrouve
  /** Jour du contrôle ; `null` : les échéances ne se jugent pas. */
  readonly jour: number | null
  readonly surJour: (jour: number | null) => void
  readonly surFermeture: () => void
}

/** Un tableau : ce qu’il dit, ses colonnes, la pose de sa feuille (aperçu, accord, remise) et son contrôle. */
export function SuiviOuvert({ classeur, journal, trouve, jour, surJour, surFermeture }: Proprietes): ReactElement {
  const { suivi } = trouve
  const pose = usePose(classeur, trouve, jour)
  return (
    <>
      <Bouton genre="discret" surClic={surFermeture}>
        {dire('suivi.retour')}
      </Bouton>
      <TitreDEcran>{suivi.titre}</TitreDEcran>
      <p>{sansCoupure(suivi.aide)}</p>
      <AideDuSuivi suivi={suivi} />
      {pose.remplissage === null ? (
        <>
          <ChampDeDate libelle={dire('suivi.jour')} valeur={jour} surChangement={surJour} />
          <p className="mx-aide">{dire(jour === null ? 'suivi.sans-jour' : 'suivi.jour-aide')}</p>
          <PoserLaFeuille classeur={classeur} suivi={suivi} pose={pose} />
          <ControleDuSuivi classeur={classeur} suivi={suivi} jour={jour} />
        </>
      ) : (
        <Apercu
          classeur={classeur}
          journal={journal}
          remplissage={pose.remplissage}
          surEcrite={() => undefined}
          surRefus={pose.refermer}
        />
      )}
    </>
  )
}
