import React from 'react'
import type { ReactElement, Ref } from 'react'
import type { Bloc, DocumentRedige, TableauRedige } from '../../../redaction'
import { dire } from '../../dire'

interface Proprietes {
  readonly redige: DocumentRedige
  readonly cadre: Ref<HTMLDivElement>
}

const TITRES = { 1: 'h3', 2: 'h4', 3: 'h5' } as const

/** Le contrat tel qu’il se copie : vrais titres, vrais tableaux ; un tableau trop large défile dans son cadre. */
export function DocumentMontre({ redige, cadre }: Proprietes): ReactElement {
  return (
    <div ref={cadre} className="mx-document">
      <p className="mx-titre-du-document">{redige.titre}</p>
      {redige.sections.flatMap(({ blocs }, section) => blocs.map((bloc, rang) => <BlocMontre key={`${section} ${rang}`} bloc={bloc} />))}
    </div>
  )
}

function BlocMontre({ bloc }: { readonly bloc: Bloc }): ReactElement {
  switch (bloc.genre) {
    case 'titre': {
      const Titre = TITRES[bloc.niveau]
      return <Titre>{bloc.texte}</Titre>
    }
    case 'paragraphe':
      return <p className="mx-sauts">{bloc.texte}</p>
    case 'liste':
      return (
        <ul className="mx-liste">
          {bloc.elements.map((element, rang) => (
            <li key={rang}>{element}</li>
          ))}
        </ul>
      )
    case 'tableau':
      return <TableauMontre tableau={bloc} />
  }
}

function TableauMontre({ tableau: { titre, colonnes, lignes, total } }: { readonly tableau: TableauRedige }): ReactElement {
  const classe = (rang: number): string => (colonnes[rang]?.alignement === 'droite' ? 'mx-nombre' : '')
  return (
    <div className="mx-defile" role="region" aria-label={dire('rediger.tableau', { titre })} tabIndex={0}>
      <table className="mx-table mx-table-large">
        <caption>{titre}</caption>
        <thead>
          <tr>
            {colonnes.map((colonne, rang) => (
              <th key={rang} scope="col" className={classe(rang)}>
                {colonne.titre}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((cases, ligne) => (
            <tr key={ligne} className={total && ligne === lignes.length - 1 ? 'mx-total' : ''}>
              {cases.map((texte, rang) => (
                <td key={rang} className={`${classe(rang)} mx-sauts`}>
                  {texte}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
