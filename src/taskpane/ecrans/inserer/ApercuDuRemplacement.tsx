import React, { useLayoutEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import type { Apercu, CelluleEcrasee } from '../../cas-usage/inserer'
import { enFormuleFrancaise } from '../../../formules'
import { Bouton } from '../../composants/Bouton'
import { surEchappement } from '../../crochets/echappement'
import { dire } from '../../dire'
import { ecrireValeur } from '../../valeurs'

const CELLULES_MONTREES = 10

interface Proprietes {
  readonly apercu: Apercu
  readonly surAccord: () => void
  readonly surRefus: () => void
}

/** Ce que l’insertion effacerait, cellule par cellule ; rien n’est écrit avant l’accord. */
export function ApercuDuRemplacement({ apercu, surAccord, surRefus }: Proprietes): ReactElement {
  const cadre = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => cadre.current?.focus(), [])
  const nombre = apercu.ecrasees.length
  const reste = nombre - CELLULES_MONTREES
  return (
    <div
      ref={cadre}
      className="mx-apercu"
      role="group"
      aria-label={dire('remplacer.titre')}
      tabIndex={-1}
      onKeyDown={surEchappement(surRefus)}
    >
      <h3>{dire('remplacer.titre')}</h3>
      <p>{nombre === 1 ? dire('remplacer.une') : dire('remplacer.plusieurs', { nombre })}</p>
      <table className="mx-table">
        <thead>
          <tr>
            <th scope="col">{dire('remplacer.cellule')}</th>
            <th scope="col">{dire('remplacer.contenu')}</th>
          </tr>
        </thead>
        <tbody>
          {apercu.ecrasees.slice(0, CELLULES_MONTREES).map((cellule) => (
            <tr key={cellule.adresse}>
              <th scope="row">{cellule.adresse}</th>
              <td>{contenuDe(cellule)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {reste > 0 ? <p>{dire('remplacer.reste', { nombre: reste })}</p> : null}
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={surAccord}>
          {nombre === 1 ? dire('remplacer.accord-une') : dire('remplacer.accord', { nombre })}
        </Bouton>
        <Bouton surClic={surRefus}>{dire('remplacer.refus')}</Bouton>
      </div>
    </div>
  )
}

function contenuDe({ formule, valeur }: CelluleEcrasee): string {
  if (formule === null) return ecrireValeur(valeur)
  return dire('remplacer.formule', { formule: enFormuleFrancaise(formule), valeur: ecrireValeur(valeur) })
}
