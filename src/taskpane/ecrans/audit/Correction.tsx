import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Instantane } from '../../../classeur/instantane'
import type { Classeur } from '../../../classeur/port'
import type { Ecriture, Journal } from '../../../remplissage'
import type { ConstatMontre } from '../../cas-usage/audit/montrer-constats'
import { Avis } from '../../composants/Avis'
import { Bouton } from '../../composants/Bouton'
import { Refus } from '../../composants/Refus'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { surEchappement } from '../../crochets/echappement'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import { AnnonceDeRemise } from '../ecritures/AnnonceDeRemise'
import { Remise } from '../ecritures/Remise'
import type { Nouvelle } from '../ecritures/Remise'
import { useEcritures } from '../ecritures/useEcritures'
import { ApercuDeCorrection } from './ApercuDeCorrection'
import { useCorrection } from './useCorrection'

interface Proprietes {
  readonly classeur: Classeur
  readonly journal: Journal
  readonly instantane: Instantane
  readonly montre: ConstatMontre
  /** Ce que cette correction a écrit, si elle l’a été. */
  readonly ecriture: Ecriture | null
  readonly surEcrite: (ecriture: Ecriture) => void
}

/** La correction que le constat propose : un aperçu, l’accord, l’écriture d’une seule cellule, puis de quoi la remettre. */
export function Correction({ classeur, journal, instantane, montre, ecriture, surEcrite }: Proprietes): ReactElement {
  const { constat, adresse } = montre
  const cellule = adresse ?? ''
  const { etat, preparer, ecrire, laisser } = useCorrection({ classeur, journal, instantane, constat, surEcrite })
  const [nouvelle, setNouvelle] = useState<Nouvelle | null>(null)
  const ecritures = useEcritures(journal)
  const enPlace = ecriture !== null && ecritures.some(({ id }) => id === ecriture.id)
  const ouvert = etat.genre === 'apercu'
  const cadre = useFocusRattrape(`${etat.genre} ${enPlace}`)

  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre" onKeyDown={surEchappement(ouvert && !etat.enCours ? laisser : null)}>
      <Refus phrase={etat.genre === 'refusee' ? etat.phrase : null} />
      <ZoneVivante>
        {enPlace ? (
          <Avis genre="succes">
            <p>{dire('audit.corrigee', { cellule })}</p>
          </Avis>
        ) : null}
      </ZoneVivante>
      <AnnonceDeRemise nouvelle={nouvelle} />
      {enPlace ? (
        <Remise
          classeur={classeur}
          journal={journal}
          ecriture={ecriture}
          texte={dire('apercu.remettre')}
          nomComplet={dire('audit.remettre-cellule', { cellule })}
          surNouvelle={setNouvelle}
        />
      ) : ouvert ? (
        <ApercuDeCorrection
          classeur={classeur}
          preparee={etat.preparee}
          format={constat.format ?? null}
          enCours={etat.enCours}
          surEcriture={() => void ecrire(etat.preparee)}
          surRefus={laisser}
        />
      ) : (
        <Bouton
          desactive={etat.genre === 'preparation'}
          nomComplet={dire('audit.corriger-cellule', { cellule })}
          surClic={() => {
            setNouvelle(null)
            void preparer()
          }}
        >
          {dire('audit.corriger')}
        </Bouton>
      )}
    </div>
  )
}
