import React from 'react'
import type { ReactElement } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { Journal } from '../../../remplissage'
import type { AuditDuClasseur } from '../../cas-usage/audit/auditer-classeur'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { Apercu } from '../apercu/Apercu'
import { useRapport } from './useRapport'

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly fait: AuditDuClasseur
}

/** Le rapport, dans deux feuilles neuves du classeur, ou à la place du précédent s’il est intact : aperçu, accord, remise. */
export function Rapport({ classeur, journal, fait }: Proprietes): ReactElement {
  const { prepare, refus, preparer, retenir, refermer } = useRapport(classeur, fait)
  const cadre = useFocusRattrape(prepare)
  return (
    <section ref={cadre} tabIndex={-1} className="mx-cadre" aria-label={dire('audit.rapport')}>
      <h3>{dire('audit.rapport')}</h3>
      <Refus phrase={refus} />
      {prepare === null ? (
        <>
          <p>{dire('audit.rapport-aide')}</p>
          <Bouton surClic={() => void preparer()}>{dire('audit.ecrire-rapport')}</Bouton>
        </>
      ) : (
        <>
          {prepare.remplace ? (
            <Avis genre="information">
              <p>{dire('audit.rapport-remplace')}</p>
            </Avis>
          ) : null}
          <Apercu
            classeur={classeur}
            journal={journal}
            remplissage={prepare.remplissage}
            accordDeDepart={prepare.remplace ? 'remplacer' : 'garder'}
            surEcrite={() => void retenir(prepare)}
            surRefus={refermer}
          />
        </>
      )}
    </section>
  )
}
