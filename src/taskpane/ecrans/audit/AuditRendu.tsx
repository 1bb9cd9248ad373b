import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import type { CorrespondanceRetenue } from '../../../audit'
import type { Classeur } from '../../../classeur/port'
import type { Ecriture, Journal } from '../../../remplissage'
import { filtrer } from '../../cas-usage/audit/filtrer-constats'
import type { Filtre } from '../../cas-usage/audit/filtrer-constats'
import { dire } from '../../dire'
import { Commentaires } from './Commentaires'
import { Constats } from './Constats'
import { ContexteDeduit } from './ContexteDeduit'
import { Controles } from './Controles'
import { Correction } from './Correction'
import { clefDe } from './garde'
import type { Rendu } from './garde'
import { QuestionsDeColonnes } from './QuestionsDeColonnes'
import { Rapport } from './Rapport'
import { ReponsesRetenues } from './ReponsesRetenues'
import { TableauxReconnus } from './TableauxReconnus'
import type { Fraicheur } from './useFraicheur'

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly rendu: Rendu
  readonly fraicheur: Fraicheur
  readonly filtre: Filtre
  readonly surFiltre: (filtre: Filtre) => void
  readonly surCorrection: (constat: string, ecriture: Ecriture) => void
  readonly surReponses: (reponses: readonly CorrespondanceRetenue[]) => void
  readonly surOubli: (reponse: CorrespondanceRetenue) => void
}

/** Un audit fait : ce qu’il demande, ses constats, son rapport, les commentaires à poser, puis ce qu’il a reconnu et contrôlé. */
export function AuditRendu(proprietes: Proprietes): ReactElement {
  const { classeur, journal, rendu, fraicheur, filtre, surFiltre, surCorrection, surReponses, surOubli } = proprietes
  const { fait, corrections } = rendu
  const { audit, constats, correspondances } = fait
  const gardes = useMemo(() => filtrer(constats, filtre), [constats, filtre])
  return (
    <section aria-label={dire('audit.resultat')}>
      {audit.questions.length === 0 ? null : <QuestionsDeColonnes classeur={classeur} questions={audit.questions} surReponses={surReponses} />}
      <Constats
        classeur={classeur}
        constats={constats}
        gardes={gardes}
        filtre={filtre}
        surFiltre={surFiltre}
        corriger={(montre) =>
          montre.constat.correction === undefined ? null : (
            <Correction
              classeur={classeur}
              journal={journal}
              instantane={fait.instantane}
              montre={montre}
              ecriture={corrections[clefDe(montre)] ?? null}
              surEcrite={(ecriture) => surCorrection(clefDe(montre), ecriture)}
            />
          )
        }
      />
      <Rapport classeur={classeur} journal={journal} fait={fait} />
      <Commentaires classeur={classeur} constats={gardes} filtre={gardes.length < constats.length} fraicheur={fraicheur} />
      <TableauxReconnus classeur={classeur} tableaux={audit.tableaux} />
      <ContexteDeduit classeur={classeur} contexte={audit.contexte} />
      <ReponsesRetenues reponses={correspondances} surOubli={surOubli} />
      <Controles audit={audit} />
    </section>
  )
}
