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
  /** Titre de la colonne dont la valeur se lit sans déplier. */
  readonly resume?: string
}

/** Un tableau large, ligne par ligne : chacune se déplie en intitulés et valeurs, pour tenir dans le volet. */
export function BlocPrevu({ bloc, ouvert = false, resume }: Proprietes): ReactElement {
  const [titres = [], ...rangees] = bloc
  const dite = resume === undefined ? -1 : titres.indexOf(resume)
  return (
    <>
      {rangees.map(([nom = '', ...valeurs], rang) => (
        <Pliage
          key={rang}
          titre={[nom === '' ? dire('tables.ligne', { numero: rang + 2 }) : nom, valeurs[dite - 1] ?? ''].join(' ').trim()}
          ouvert={ouvert}
        >
          <TableDeValeurs
            titres={[titres[0] ?? '', dire('resultat.valeur')]}
            lignes={valeurs.flatMap((valeur, j) =>
              valeur === '' ? [] : [{ intitule: titres[j + 1] ?? '', precision: null, valeur }],
            )}
          />
        </Pliage>
      ))}
    </>
  )
}
