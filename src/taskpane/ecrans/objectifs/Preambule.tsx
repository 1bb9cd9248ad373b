import React from 'react'
import type { ReactElement } from 'react'
import type { Modalite } from '../../../regles'
import { POINTS_OUVERTS } from '../../../regles'
import type { Article2 } from '../../cas-usage/objectifs/article-2'
import { choixEnAttente } from '../../cas-usage/objectifs/choix-de-lecture'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { dire } from '../../dire'
import { Messages } from '../apercu/Messages'
import type { Etape } from '../contrat/etapes'

interface Proprietes {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly article2: Article2
  readonly surEtape: (etape: Etape | null) => void
}

const INTRODUCTIONS: Readonly<Record<Modalite, string>> = {
  A: 'objectifs.intro-a',
  B: 'objectifs.intro-b',
  C: 'objectifs.intro-c',
}

/** Ce que la loi permet, les unités et l’arrondi ; puis ce qui manque ou ne se lit pas. */
export function Preambule({ dossier, contrat, article2, surEtape }: Proprietes): ReactElement {
  const { cadre, lectures, illisibles } = article2
  const { absentes, anomalies } = contrat
  return (
    <>
      <p>{dire(INTRODUCTIONS[dossier.modalite])}</p>
      <p className="mx-secondaire">{dire('objectifs.unites', { arrondi: arrondiDe(lectures.get('AMB-05') ?? 0) })}</p>
      {cadre.fiche.aVerifier ? (
        <Avis genre="alerte">
          <p>{dire('objectifs.periode-a-verifier', { periode: cadre.fiche.periode })}</p>
        </Avis>
      ) : null}
      {absentes.length === 0 ? null : (
        <Avis genre="alerte">
          <p>{dire('objectifs.absentes', { communes: absentes.join(', ') })}</p>
          <Bouton surClic={() => surEtape('communes')}>{dire('objectifs.vers-communes')}</Bouton>
        </Avis>
      )}
      <Messages genre="alerte" titre={dire('objectifs.anomalies')} messages={anomalies} />
      <Messages genre="erreur" titre={dire('objectifs.illisibles')} messages={illisibles} />
      {choixEnAttente(dossier) ? (
        <Avis genre="alerte">
          <p>{dire('objectifs.choix-en-attente')}</p>
          <Bouton surClic={() => surEtape('hypotheses')}>{dire('objectifs.vers-hypotheses')}</Bouton>
        </Avis>
      ) : null}
    </>
  )
}

function arrondiDe(rang: number): string {
  const point = POINTS_OUVERTS.find(({ id }) => id === 'AMB-05')
  return [point?.defaut, ...(point?.autres ?? [])][rang] ?? ''
}
