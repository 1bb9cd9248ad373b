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
  /** Titres des colonnes dont les valeurs se lisent sans déplier. */
  readonly resume?: readonly string[]
}

/** Un tableau large, ligne par ligne : chacune se déplie en intitulés et valeurs, pour tenir dans le volet. */
export function BlocPrevu({ bloc, ouvert = false, resume = [] }: Proprietes): ReactElement {
  const [titres = [], ...rangees] = bloc
  return (
    <>
      {rangees.map(([nom = '', ...valeurs], rang) => (
        <Pliage
          key={rang}
          titre={titrer(nom === '' ? dire('tables.ligne', { numero: rang + 2 }) : nom, titres, valeurs, resume)}
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

function titrer(nom: string, titres: readonly string[], valeurs: readonly string[], resume: readonly string[]): string {
  const dites = resume.map((titre) => valeurs[titres.indexOf(titre) - 1] ?? '').filter((valeur) => valeur !== '')
  return dites.length === 0 ? nom : dire('tables.resume', { nom, valeurs: dites.join(' → ') })
}
