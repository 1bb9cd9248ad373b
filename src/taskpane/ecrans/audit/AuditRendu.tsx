import React from 'react'
import type { ReactElement } from 'react'
import type { CorrespondanceRetenue } from '../../../audit'
import type { Classeur } from '../../../classeur/port'
import type { Filtre } from '../../cas-usage/audit/filtrer-constats'
import { dire } from '../../dire'
import { BilanDeLAudit } from './BilanDeLAudit'
import { Constats } from './Constats'
import { ContexteDeduit } from './ContexteDeduit'
import { Controles } from './Controles'
import type { Rendu } from './garde'
import { QuestionsDeColonnes } from './QuestionsDeColonnes'
import { ReponsesRetenues } from './ReponsesRetenues'
import { TableauxReconnus } from './TableauxReconnus'
import type { Fraicheur } from './useFraicheur'

interface Proprietes {
  readonly classeur: Classeur
  readonly rendu: Rendu
  readonly fraicheur: Fraicheur
  readonly filtre: Filtre
  readonly surFiltre: (filtre: Filtre) => void
  readonly surReponses: (reponses: readonly CorrespondanceRetenue[]) => void
  readonly surOubli: (reponse: CorrespondanceRetenue) => void
}

/** Un audit fait : son bilan, ce qu’il demande, ses constats, puis ce qu’il a reconnu et contrôlé. */
export function AuditRendu({ classeur, rendu, fraicheur, filtre, surFiltre, surReponses, surOubli }: Proprietes): ReactElement {
  const { fait, heure } = rendu
  const { audit, constats, correspondances } = fait
  return (
    <section aria-label={dire('audit.resultat')}>
      <h2>{dire('audit.resultat')}</h2>
      <BilanDeLAudit fait={fait} heure={heure} fraicheur={fraicheur} />
      {audit.questions.length === 0 ? null : <QuestionsDeColonnes classeur={classeur} questions={audit.questions} surReponses={surReponses} />}
      <Constats classeur={classeur} constats={constats} filtre={filtre} surFiltre={surFiltre} />
      <TableauxReconnus classeur={classeur} tableaux={audit.tableaux} />
      <ContexteDeduit classeur={classeur} contexte={audit.contexte} />
      <ReponsesRetenues reponses={correspondances} surOubli={surOubli} />
      <Controles audit={audit} />
    </section>
  )
}
