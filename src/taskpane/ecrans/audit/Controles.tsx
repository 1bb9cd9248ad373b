import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import type { Audit } from '../../../audit'
import { compterParRegle } from '../../../audit/rapport/compter'
import type { ComptesDeRegle } from '../../../audit/rapport/compter'
import { sansCoupure } from '../../../textes'
import { nommerRegle } from '../../cas-usage/audit/nommer-regle'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'

/** Ce qui a été contrôlé, règle par règle ; une règle qui n’a rien trouvé à contrôler n’y est pas. */
export function Controles({ audit: { constats, bilans } }: { readonly audit: Pick<Audit, 'constats' | 'bilans'> }): ReactElement {
  const comptes = useMemo(() => compterParRegle(constats, bilans), [constats, bilans])
  return (
    <Pliage titre={dire('audit.controles', { nombre: comptes.length })} ouvert={constats.length === 0 && comptes.length > 0}>
      {comptes.length === 0 ? <p>{dire('audit.rien-controle')}</p> : null}
      <ul className="mx-liste">
        {comptes.map((siens) => (
          <li key={siens.regle}>
            {nommerRegle(siens.regle)}
            <span className="mx-calcul">{sansCoupure(compter(siens))}</span>
          </li>
        ))}
      </ul>
    </Pliage>
  )
}

/** Un compte nul ne se dit pas. */
function compter({ conformes, nonConformes, aVerifier }: ComptesDeRegle): string {
  const comptes = [
    ['audit.conformes', conformes],
    ['audit.non-conformes', nonConformes],
    ['audit.a-verifier-nombre', aVerifier],
  ] as const
  return comptes.flatMap(([phrase, nombre]) => (nombre === 0 ? [] : [dire(phrase, { nombre })])).join(', ')
}
