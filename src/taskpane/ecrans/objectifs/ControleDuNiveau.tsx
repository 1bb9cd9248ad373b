import React from 'react'
import type { ReactElement } from 'react'
import type { VerdictDeControle } from '../../../regles'
import type { CommuneExaminee } from '../../cas-usage/objectifs/examiner'
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

/**
 * Ce que l’objectif retenu donne en taux et ce que la loi en dit, annoncé à mesure qu’on saisit ; rien tant que taux et objectif se
 * contredisent.
 */
export function ControleDuNiveau({ examinee }: { readonly examinee: CommuneExaminee }): ReactElement {
  const { commune, legal, retenu, contraires, verdict, constats } = examinee
  const { manquants } = legal
  const deuxSaisis = commune.objectifRetenu !== null && commune.tauxRetenu !== null
  if (contraires) return <ZoneVivante>{null}</ZoneVivante>
  return (
    <ZoneVivante>
      {retenu === null || manquants === null || manquants === 0 ? null : (
        <p>{dire('objectifs.deduit', { objectif: retenu, manquants, taux: auCentieme(retenu / manquants) })}</p>
      )}
      {deuxSaisis ? <p className="mx-secondaire">{dire('objectifs.fait-foi')}</p> : null}
      {verdict === null ? (
        <Messages genre="alerte" titre={dire('objectifs.controle-attente')} messages={constats} />
      ) : (
        <Messages
          genre={GENRES[verdict]}
          titre={dire('objectifs.constats', { verdict: dire(VERDICTS[verdict]) })}
          messages={constats}
        />
      )}
    </ZoneVivante>
  )
}
