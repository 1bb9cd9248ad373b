import React from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Classeur } from '../../../classeur/port'
import type { ConstatMontre } from '../../cas-usage/audit/montrer-constats'
import { nommerRegle } from '../../cas-usage/audit/nommer-regle'
import { dire } from '../../dire'
import { LienVersCellule } from '../apercu/LienVersCellule'
import { DependDeLHypothese } from './DependDeLHypothese'
import { LieuxAMontrer } from './LieuxAMontrer'
import { ValeursCitees } from './ValeursCitees'

interface Proprietes {
  readonly classeur: Classeur
  readonly montre: ConstatMontre
  readonly surRefus: (phrase: string | null) => void
  /** Ce qu’on peut en faire. */
  readonly children?: ReactNode
}

/** Un constat : sa cellule, ce qui y est lu et attendu, la phrase, la règle et son article, ce dont il dépend, ce qui en découle. */
export function FicheDeConstat({ classeur, montre, surRefus, children }: Proprietes): ReactElement {
  const { constat, adresse, phrase } = montre
  const { article, regle, verdict, hypothese, consequences, format = null } = constat
  return (
    <li className="mx-fiche mx-constat" data-rang={montre.rang}>
      <p className="mx-constat-tete">
        {adresse === null ? <span>{dire('audit.classeur-entier')}</span> : <LienVersCellule classeur={classeur} adresse={adresse} surRefus={surRefus} />}
        {verdict === 'a-verifier' ? <strong className="mx-a-verifier">{dire('audit.a-verifier')}</strong> : null}
      </p>
      <p>{phrase}</p>
      <ValeursCitees montre={montre} />
      <p className="mx-secondaire">{article === '' ? nommerRegle(regle) : dire('audit.regle-et-article', { regle: nommerRegle(regle), article })}</p>
      {hypothese === undefined ? null : <DependDeLHypothese hypothese={hypothese} format={format} />}
      {consequences.length === 0 ? null : (
        <LieuxAMontrer
          classeur={classeur}
          titre={dire(consequences.length === 1 ? 'audit.consequence' : 'audit.consequences', { nombre: consequences.length })}
          lieux={consequences}
          surRefus={surRefus}
        />
      )}
      {children}
    </li>
  )
}
