import React from 'react'
import type { ReactElement } from 'react'
import type { FonctionDecrite } from '../../../catalogue'
import type { CaseRendue } from '../../../textes'
import { sansCoupure } from '../../../textes'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
import { dire } from '../../dire'
import { aDesDecimales, ecrireCase, titresDe } from '../../tableaux'

const LIGNES_MONTREES = 40

interface Proprietes {
  readonly fonction: FonctionDecrite
  readonly lignes: readonly (readonly CaseRendue[])[]
}

/** Résultat de plusieurs colonnes : une seule ligne se lit en hauteur, plusieurs en tableau qui défile dans le volet étroit. */
export function TableauRendu({ fonction, lignes }: Proprietes): ReactElement {
  const { titres, donnees } = titresDe(fonction, lignes)
  const [seule, ...autres] = donnees
  if (seule !== undefined && autres.length === 0) {
    return (
      <TableDeValeurs
        titres={[dire('resultat.colonne'), dire('resultat.valeur')]}
        lignes={seule.map((valeur, j) => ({ intitule: titres[j] ?? '', precision: null, valeur: ecrireCase(fonction, valeur, j) }))}
      />
    )
  }
  const decimales = titres.map((_, j) => aDesDecimales(donnees, j))
  return (
    <>
      <p>{dire('resultat.tableau', { lignes: donnees.length, colonnes: titres.length })}</p>
      <div className="mx-defile" role="region" tabIndex={0} aria-label={dire('resultat.tableau-a-parcourir')}>
        <table className="mx-table mx-table-large">
          <thead>
            <tr>
              {titres.map((titre, j) => (
                <th key={j} scope="col" className={estNombre(donnees, j) ? 'mx-nombre' : ''}>
                  {titre}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {donnees.slice(0, LIGNES_MONTREES).map((rangee, i) => (
              <tr key={i}>
                {rangee.map((valeur, j) => (
                  <td key={j} className={estNombre(donnees, j) ? 'mx-nombre' : ''}>
                    {sansCoupure(ecrireCase(fonction, valeur, j, decimales[j]))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {donnees.length > LIGNES_MONTREES ? (
        <p className="mx-secondaire">{dire('resultat.lignes-restantes', { lignes: donnees.length - LIGNES_MONTREES })}</p>
      ) : null}
    </>
  )
}

/** Une colonne s’aligne à droite dès que sa première ligne porte un nombre. */
function estNombre(donnees: readonly (readonly CaseRendue[])[], j: number): boolean {
  return typeof donnees[0]?.[j] === 'number'
}
