import React from 'react'
import type { ReactElement } from 'react'
import type { HypotheseDuConstat } from '../../../audit'
import { nomDeLecture, POINTS_OUVERTS } from '../../../regles'
import { sansCoupure } from '../../../textes'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'
import { ecrireSelonFormat } from '../../valeurs'

interface Proprietes {
  readonly hypothese: HypotheseDuConstat
  /** Format de nombre des résultats ; `null` : standard. */
  readonly format: string | null
}

/** Le point que les textes laissent ouvert, et ce que le verdict devient sous chaque lecture. */
export function DependDeLHypothese({ hypothese: { id, retenue, autre }, format }: Proprietes): ReactElement {
  const point = POINTS_OUVERTS.find((ouvert) => ouvert.id === id)
  /** Une lecture désignée par son rang se dit en toutes lettres. */
  const enClair = (lecture: string): string => {
    const libelle = [point?.defaut, ...(point?.autres ?? [])].find((_libelle, rang) => nomDeLecture(rang) === lecture)
    return libelle === undefined ? lecture : dire('audit.lecture-en-clair', { lecture, libelle })
  }
  return (
    <Avis genre="information">
      <p>{sansCoupure(point === undefined ? dire('audit.hypothese-seule', { id }) : dire('audit.hypothese', { id, question: point.question }))}</p>
      <ul className="mx-liste">
        {[retenue, autre].map(({ lecture, resultat }) => (
          <li key={lecture}>{sansCoupure(dire('audit.sous-lecture', { lecture: enClair(lecture), resultat: ecrireSelonFormat(resultat, format) }))}</li>
        ))}
      </ul>
      <p className="mx-secondaire">{dire('audit.hypothese-aide')}</p>
    </Avis>
  )
}
