import React from 'react'
import type { ReactElement } from 'react'
import type { ConstatMontre } from '../../cas-usage/audit/montrer-constats'
import { dire } from '../../dire'

const INTITULES = [
  ['lu', 'audit.lu'],
  ['attendu', 'audit.attendu'],
  ['ecart', 'audit.ecart'],
] as const

/** Lu, attendu, écart ; ce qui n’a pas de sens pour le constat n’y est pas. */
export function ValeursCitees({ montre }: { readonly montre: ConstatMontre }): ReactElement | null {
  const cites = INTITULES.filter(([clef]) => montre[clef] !== null)
  if (cites.length === 0) return null
  return (
    <dl className="mx-cites">
      {cites.map(([clef, intitule]) => (
        <div key={clef}>
          <dt>{dire(intitule)}</dt>
          <dd>{montre[clef]}</dd>
        </div>
      ))}
    </dl>
  )
}
