import React, { useMemo, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Classeur } from '../../../classeur/port'
import { parGravite } from '../../cas-usage/audit/filtrer-constats'
import type { Filtre } from '../../cas-usage/audit/filtrer-constats'
import type { ConstatMontre } from '../../cas-usage/audit/montrer-constats'
import { Refus } from '../../composants/Refus'
import { dire } from '../../dire'
import { FicheDeConstat } from './FicheDeConstat'
import { FiltreDesConstats } from './FiltreDesConstats'
import { GroupeDeConstats } from './GroupeDeConstats'

interface Proprietes {
  readonly classeur: Classeur
  readonly constats: readonly ConstatMontre[]
  /** Ceux que le filtre garde. */
  readonly gardes: readonly ConstatMontre[]
  readonly filtre: Filtre
  readonly surFiltre: (filtre: Filtre) => void
  /** De quoi corriger la cellule d’un constat. */
  readonly corriger: (montre: ConstatMontre) => ReactNode
}

/** Les constats, rangés par gravité de la plus forte à la plus faible ; la plus forte est ouverte d’avance. */
export function Constats({ classeur, constats, gardes, filtre, surFiltre, corriger }: Proprietes): ReactElement | null {
  const [refus, setRefus] = useState<string | null>(null)
  const groupes = useMemo(() => parGravite(gardes), [gardes])
  if (constats.length === 0) return null
  return (
    <section aria-label={dire('audit.liste')}>
      <h3>{dire('audit.liste')}</h3>
      <FiltreDesConstats constats={constats} trouves={gardes.length} filtre={filtre} surFiltre={surFiltre} />
      <Refus phrase={refus} />
      {groupes.map(([gravite, siens], rang) => (
        <GroupeDeConstats key={gravite} gravite={gravite} constats={siens} ouvertDAbord={rang === 0} seul={groupes.length === 1}>
          {(montre) => (
            <FicheDeConstat key={montre.rang} classeur={classeur} montre={montre} surRefus={setRefus}>
              {corriger(montre)}
            </FicheDeConstat>
          )}
        </GroupeDeConstats>
      ))}
    </section>
  )
}
