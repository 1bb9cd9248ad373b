import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Journal } from '../../../remplissage'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { useConstat } from '../../crochets/useConstat'
import { dire } from '../../dire'
import type { Dossier } from '../../dossier/dossier'
import type { Gardien } from '../../dossier/gardien'
import { DerniereEcriture } from '../ecritures/DerniereEcriture'
import { useEcritures } from '../ecritures/useEcritures'
import { avancementDe } from './avancement'
import { ECRANS } from './ecrans'
import { ETAPES } from './etapes'
import type { Etape } from './etapes'
import { INTITULES } from './intitules'
import { ListeDesEtapes } from './ListeDesEtapes'
import { Recommencer } from './Recommencer'
import { resumer } from './resumer'

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly gardien: Gardien
  readonly dossier: Dossier
  /** Vrai tant que le classeur ne porte pas de contrat. */
  readonly neuf: boolean
  readonly surEtape: (etape: Etape) => void
}

/** L’état du contrat et ses étapes ; on reprend là où l’on s’était arrêté. */
export function AccueilDuContrat({ classeur, journal, gardien, dossier, neuf, surEtape }: Proprietes): ReactElement {
  const ecritures = useEcritures(journal)
  const { constat, refus } = useConstat(classeur, ecritures)
  const ouvertes = ETAPES.filter((etape) => ECRANS[etape] !== undefined)
  const reprise = ouvertes.find((etape) => etape === dossier.etape)
  return (
    <>
      <p>{neuf ? dire('contrat.neuf') : resumer(dossier)}</p>
      <Refus phrase={refus} />
      <div className="mx-navigation">
        <Bouton genre="principal" surClic={() => surEtape(reprise ?? 'cadre')}>
          {reprise === undefined
            ? dire('contrat.commencer')
            : dire('contrat.reprendre', { etape: dire(INTITULES[reprise].titre) })}
        </Bouton>
      </div>
      <DerniereEcriture classeur={classeur} journal={journal} />
      <h2>{dire('contrat.etapes')}</h2>
      <ListeDesEtapes
        etapes={ouvertes.map((etape) => ({
          etape,
          avancement: avancementDe(etape, { dossier, constat, ecritures: ecritures.length }),
        }))}
        surEtape={surEtape}
      />
      {neuf ? null : <Recommencer gardien={gardien} />}
    </>
  )
}
