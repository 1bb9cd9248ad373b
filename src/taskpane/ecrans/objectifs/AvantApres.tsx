import React from 'react'
import type { ReactElement } from 'react'
import type { LigneProposee, RepartitionProposee } from '../../../regles'
import { sansCoupure } from '../../../textes'
import type { CommuneExaminee } from '../../cas-usage/objectifs/examiner'
import { totaliser } from '../../cas-usage/objectifs/repartition'
import { Nombre } from '../../composants/Nombre'
import { dire } from '../../dire'
import { EnTeteDesCommunes } from './EnTeteDesCommunes'
import { ecrireObjectif } from './ecrire-nombres'

interface Proprietes {
  readonly proposee: RepartitionProposee
  readonly examinees: readonly CommuneExaminee[]
}

/** Légal, actuel et proposé, commune par commune, et leurs sommes. */
export function AvantApres({ proposee, examinees }: Proprietes): ReactElement {
  const { servies, avant, propose } = proposee
  const actuels = new Map(examinees.map(({ commune, retenu }) => [commune.nom, retenu]))
  const total = totaliser(examinees)
  return (
    <table className="mx-table">
      <caption>{dire('objectifs.repartition')}</caption>
      <EnTeteDesCommunes nombres={[dire('objectifs.legal'), dire('objectifs.actuel'), dire('objectifs.propose')]} />
      <tbody>
        {servies.map((ligne) => {
          const actuel = actuels.get(ligne.nom) ?? null
          return (
            <tr key={ligne.nom}>
              <th scope="row">
                {sansCoupure(ligne.nom)}
                <span className="mx-calcul">{preciser(ligne, actuel)}</span>
              </th>
              <Nombre>{ecrireObjectif(ligne.avant)}</Nombre>
              <Nombre>{ecrireObjectif(actuel)}</Nombre>
              <Nombre>{ecrireObjectif(ligne.propose)}</Nombre>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{dire('objectifs.ligne-total')}</th>
          <Nombre>{ecrireObjectif(avant)}</Nombre>
          <Nombre>{ecrireObjectif(total.retenu)}</Nombre>
          <Nombre>{ecrireObjectif(propose)}</Nombre>
        </tr>
      </tfoot>
    </table>
  )
}

function preciser({ origine, accord, propose }: LigneProposee, actuel: number | null): string {
  return [
    ...(origine === 'imposé' ? [dire('objectifs.impose')] : []),
    ...(accord === 'à demander' ? [dire('objectifs.accord-a-demander')] : []),
    ...(origine !== 'imposé' && propose === actuel ? [dire('objectifs.inchange')] : []),
  ].join(' · ')
}
