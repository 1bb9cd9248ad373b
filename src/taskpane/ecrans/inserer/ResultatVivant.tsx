import React from 'react'
import type { ReactElement } from 'react'
import { Avis } from '../../composants/Avis'
import { Pliage } from '../../composants/Pliage'
import { ZoneVivante } from '../../composants/ZoneVivante'
import type { EtatDuCalcul } from '../../crochets/useCalcul'
import { dire } from '../../dire'
import { AvisDePoids } from '../resultat/AvisDePoids'
import { aUneExplication, Explication } from '../resultat/Explication'
import { ValeurPhare } from '../resultat/ValeurPhare'

interface Proprietes {
  readonly calcul: EtatDuCalcul
  readonly manquants: readonly string[]
}

/** Résultat annoncé à mesure ; l’explication, longue, reste hors de la zone annoncée. */
export function ResultatVivant({ calcul, manquants }: Proprietes): ReactElement {
  const appel = calcul.genre === 'calcule' ? calcul.appels[0] : undefined
  return (
    <>
      <ZoneVivante>
        {manquants.length > 0 ? <p>{dire('inserer.manquants', { arguments: manquants.join(', ') })}</p> : null}
        {manquants.length === 0 && calcul.genre === 'refuse' ? (
          <Avis genre="erreur">
            <p>{calcul.phrase}</p>
          </Avis>
        ) : null}
        {appel === undefined ? null : <ValeurPhare fonction={appel.fonction} resultat={appel.resultat} />}
        {appel === undefined ? null : <AvisDePoids appel={appel} />}
      </ZoneVivante>
      {appel === undefined || !aUneExplication(appel.detail) ? null : (
        <Pliage titre={appel.ligne === null ? dire('resultat.explication') : dire('resultat.explication-ligne', { ligne: appel.ligne })}>
          <Explication resultat={appel.detail} />
        </Pliage>
      )}
    </>
  )
}
