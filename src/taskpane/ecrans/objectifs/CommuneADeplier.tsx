import React from 'react'
import type { ReactElement } from 'react'
import type { VerdictDeControle } from '../../../regles'
import { sansCoupure } from '../../../textes'
import type { CommuneExaminee } from '../../cas-usage/objectifs/examiner'
import { estEnAttente } from '../../cas-usage/objectifs/saisies'
import { Icone } from '../../composants/Icone'
import type { NomIcone } from '../../composants/Icone'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'

interface Proprietes {
  readonly examinee: CommuneExaminee
  readonly dossier: Dossier
  readonly ouverte: boolean
  readonly surBascule: () => void
}

export const VERDICTS: Readonly<Record<VerdictDeControle, string>> = {
  conforme: 'objectifs.conforme',
  'à vérifier': 'objectifs.a-verifier',
  'non conforme': 'objectifs.non-conforme',
}

const ICONES: Readonly<Record<VerdictDeControle, NomIcone>> = {
  conforme: 'succes',
  'à vérifier': 'alerte',
  'non conforme': 'erreur',
}

/** Une commune en deux lignes : son nom, ses objectifs et où elle en est. */
export function CommuneADeplier({ examinee, dossier, ouverte, surBascule }: Proprietes): ReactElement {
  const { commune, verdict, contraires } = examinee
  const pire = contraires ? 'non conforme' : verdict
  return (
    <>
      <h3>
        <button type="button" className="mx-deplier" aria-expanded={ouverte} onClick={surBascule}>
          {sansCoupure(commune.nom)}
        </button>
      </h3>
      <p className="mx-secondaire">{resumer(examinee, estEnAttente(dossier, commune.nom))}</p>
      {pire === null ? null : (
        <p className="mx-avancee">
          <Icone nom={ICONES[pire]} />
          {dire(contraires ? 'objectifs.incoherent' : VERDICTS[pire])}
        </p>
      )}
    </>
  )
}

function resumer({ statut, legal, retenu }: CommuneExaminee, enAttente: boolean): string {
  if (statut === 'exemptee') return dire('objectifs.sans-objectif-exemptee')
  if (statut === 'cible-atteinte') return dire('objectifs.sans-objectif-cible')
  return [
    ...(statut === 'entrante' ? [dire('objectifs.est-entrante')] : []),
    legal.objectifLegal === null ? dire('objectifs.legal-inconnu') : dire('objectifs.legal-court', { legal: legal.objectifLegal }),
    retenu === null ? dire('objectifs.a-saisir') : dire('objectifs.retenu-court', { retenu }),
    ...(enAttente ? [dire('objectifs.en-attente')] : []),
  ].join(' · ')
}
