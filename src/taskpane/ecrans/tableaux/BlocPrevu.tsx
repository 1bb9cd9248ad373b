import React from 'react'
import type { ReactElement } from 'react'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
import { Pliage } from '../../composants/Pliage'
import { dire } from '../../dire'
import type { FeuillePrevue } from './feuille-prevue'

interface Proprietes {
  /** Titres, puis les lignes ; la première case d’une ligne la nomme. */
  readonly bloc: FeuillePrevue
  readonly ouvert?: boolean
}

/** Un tableau large, ligne par ligne : chacune se déplie en intitulés et valeurs, pour tenir dans le volet. */
export function BlocPrevu({ bloc, ouvert = false }: Proprietes): ReactElement {
  const [titres = [], ...rangees] = bloc
  return (
    <>
      {rangees.map(([nom = '', ...valeurs], rang) => (
        <Pliage key={rang} titre={nom === '' ? dire('tables.ligne', { numero: rang + 1 }) : nom} ouvert={ouvert}>
          <TableDeValeurs
            titres={[titres[0] ?? '', dire('resultat.valeur')]}
            lignes={valeurs.flatMap((valeur, j) => (valeur === '' ? [] : [{ intitule: titres[j + 1] ?? '', precision: null, valeur }]))}
          />
        </Pliage>
      ))}
    </>
  )
}
