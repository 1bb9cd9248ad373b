import React from 'react'
import type { ReactElement } from 'react'
import type { Modalite, VerdictDeControle } from '../../../regles'
import type { CommuneExaminee } from '../../cas-usage/objectifs/examiner'
import { Avis } from '../../composants/Avis'
import type { GenreAvis } from '../../composants/Avis'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { dire } from '../../dire'
import { Messages } from '../apercu/Messages'
import { VERDICTS } from './CommuneADeplier'
import { auCentieme } from './ecrire-nombres'

const GENRES: Readonly<Record<VerdictDeControle, GenreAvis>> = {
  conforme: 'succes',
  'à vérifier': 'alerte',
  'non conforme': 'erreur',
}

interface Proprietes {
  readonly examinee: CommuneExaminee
  readonly modalite: Modalite
}

/** Ce que l’objectif retenu donne en taux et ce que la loi en dit, annoncé à mesure qu’on saisit. */
export function ControleDuNiveau({ examinee, modalite }: Proprietes): ReactElement {
  const { commune, legal, retenu, plancher, contraires, verdict, constats } = examinee
  const { manquants } = legal
  const deuxSaisis = commune.objectifRetenu !== null && commune.tauxRetenu !== null
  return (
    <ZoneVivante>
      {retenu === null || manquants === null || manquants === 0 || contraires ? null : (
        <p>{dire('objectifs.deduit', { objectif: retenu, manquants, taux: auCentieme(retenu / manquants) })}</p>
      )}
      {deuxSaisis && !contraires ? <p className="mx-secondaire">{dire('objectifs.fait-foi')}</p> : null}
      {verdict === null ? (
        <Messages genre="alerte" titre={dire('objectifs.controle-attente')} messages={constats} />
      ) : (
        <Messages
          genre={GENRES[verdict]}
          titre={dire('objectifs.constats', { verdict: dire(VERDICTS[verdict]) })}
          messages={constats}
        />
      )}
      {modalite === 'B' && retenu !== null && retenu === plancher && retenu !== legal.objectifLegal ? (
        <Avis genre="information">
          <p>{dire('objectifs.au-plancher')}</p>
        </Avis>
      ) : null}
    </ZoneVivante>
  )
}
