import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import type { ChoixDHypothese } from '../../../trames'
import { lireArticle2 } from '../../cas-usage/objectifs/article-2'
import { choisir, choixDuContrat } from '../../cas-usage/objectifs/choix-de-lecture'
import { effetsDesPoints } from '../../cas-usage/objectifs/effets-des-points'
import type { EffetDePoint } from '../../cas-usage/objectifs/effets-des-points'
import { saisiesDe } from '../../cas-usage/tableaux/assembler'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import type { Etape } from '../contrat/etapes'
import { PointOuvert } from './PointOuvert'

interface Proprietes {
  readonly dossier: DossierCadre
  readonly contrat: ContratLu
  readonly surDossier: (dossier: Dossier) => void
  readonly surEtape: (etape: Etape | null) => void
}

/** Les points qui changent un nombre de ce contrat d’abord, les autres repliés. */
export function PointsOuverts({ dossier, contrat, surDossier, surEtape }: Proprietes): ReactElement {
  const choix = useMemo(() => choixDuContrat(dossier, contrat.hypotheses), [dossier, contrat])
  const effets = useMemo(() => {
    const { cadre } = lireArticle2(dossier, contrat)
    const arrondissements = dossier.territoire.ville === null ? [] : saisiesDe(dossier, { id: 'TAB-15' }, contrat).lignes
    return effetsDesPoints(cadre, choix, arrondissements)
  }, [dossier, contrat, choix])
  const touchent = effets.filter(({ lignes }) => lignes.length > 0)
  const autres = effets.filter(({ lignes }) => lignes.length === 0)

  function fiche(effet: EffetDePoint): ReactElement {
    const { id } = effet.point
    const choisi = choix.find(({ point }) => point === id)
    return (
      <li key={id} className="mx-fiche">
        <PointOuvert
          effet={effet}
          choisi={choisi ?? { point: id, lecture: '', motif: null }}
          surChoix={(suivant: ChoixDHypothese) => surDossier(choisir(dossier, contrat.hypotheses, suivant))}
        />
      </li>
    )
  }

  return (
    <>
      {contrat.communes.length === 0 ? (
        <Avis genre="alerte">
          <p>{dire('hypotheses.sans-commune')}</p>
          <Bouton surClic={() => surEtape('communes')}>{dire('hypotheses.vers-communes')}</Bouton>
        </Avis>
      ) : null}
      <h2>{dire('hypotheses.touchent', { nombre: touchent.length })}</h2>
      {touchent.length === 0 ? <p>{dire('hypotheses.aucun')}</p> : <ul className="mx-fiches">{touchent.map(fiche)}</ul>}
      <Pliage titre={dire('hypotheses.autres', { nombre: autres.length })}>
        <ul className="mx-fiches">{autres.map(fiche)}</ul>
      </Pliage>
    </>
  )
}
