import React, { useLayoutEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import type { ContenuSaisi, LigneSaisie, TableDeTrame } from '../../../trames'
import { champsDeLigne, detaillerTypologies } from '../../cas-usage/tableaux/champs'
import type { NomsProposes } from '../../cas-usage/tableaux/champs'
import { Bouton } from '../../composants/Bouton'
import { surEchappement } from '../../crochets/echappement'
import { dire } from '../../dire'
import { Champ } from './Champ'
import type { CasePrevue } from './feuille-prevue'

interface Proprietes {
  readonly table: TableDeTrame
  readonly rang: number
  readonly titre: string
  readonly ligne: LigneSaisie
  /** Noms qu’une liste propose. */
  readonly noms: NomsProposes
  readonly calculees: readonly CasePrevue[]
  readonly surCase: (code: string, contenu: ContenuSaisi) => void
  readonly surFermeture: () => void
}

/** Une ligne de la table, case par case ; chaque frappe est gardée, il n’y a rien à valider. */
export function FormulaireDeLigne(proprietes: Proprietes): ReactElement {
  const { table, rang, titre, ligne, noms, calculees, surCase, surFermeture } = proprietes
  const entete = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => entete.current?.focus(), [])
  const champs = detaillerTypologies(champsDeLigne(table, table.lignes[rang] ?? null, noms), ligne)
  return (
    <section onKeyDown={surEchappement(surFermeture)}>
      <h2 ref={entete} tabIndex={-1}>
        {titre}
      </h2>
      {champs.some(({ obligatoire }) => obligatoire) ? <p className="mx-secondaire">{dire('tables.asterisque')}</p> : null}
      {champs.map((champ) => (
        <div key={champ.code} className="mx-argument">
          <Champ champ={champ} contenu={ligne[champ.code] ?? null} surChangement={(contenu) => surCase(champ.code, contenu)} />
        </div>
      ))}
      {calculees.length === 0 ? null : (
        <>
          <h3>{dire('tables.calculees')}</h3>
          <dl className="mx-paires">
            {calculees.map(({ titre: colonne, ecrite }) => (
              <React.Fragment key={colonne}>
                <dt>{colonne}</dt>
                <dd>{ecrite}</dd>
              </React.Fragment>
            ))}
          </dl>
        </>
      )}
      <div className="mx-boutons">
        <Bouton genre="principal" surClic={surFermeture}>
          {dire('tables.fermer-la-ligne')}
        </Bouton>
      </div>
    </section>
  )
}
