import React from 'react'
import type { ReactElement } from 'react'
import type { CaseRendue } from '../../../textes'
import { Nombre } from '../../composants/Nombre'
import { dire } from '../../dire'
import { ecrireValeur } from '../../valeurs'

const LIGNES_MONTREES = 8

/** Résultat en colonne : les premières lignes, puis le compte ; une ligne en erreur dit sa phrase. */
export function NotesParLigne({ lignes }: { readonly lignes: readonly (readonly CaseRendue[])[] }): ReactElement {
  const enErreur = lignes.filter(([premiere]) => typeof premiere === 'object').length
  return (
    <>
      <p>
        {dire('resultat.lignes', { lignes: lignes.length })}
        {enErreur === 0 ? null : ` ${dire('resultat.lignes-en-erreur', { lignes: enErreur })}`}
      </p>
      <table className="mx-table">
        <thead>
          <tr>
            <th scope="col">{dire('resultat.ligne')}</th>
            <th scope="col" className="mx-nombre">
              {dire('resultat.valeur')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.slice(0, LIGNES_MONTREES).map(([premiere], i) => (
            <tr key={i}>
              <th scope="row">
                {dire('resultat.ligne-n', { numero: i + 1 })}
                {typeof premiere === 'object' ? <span className="mx-calcul">{premiere.message}</span> : null}
              </th>
              <Nombre>{ecrireCase(premiere)}</Nombre>
            </tr>
          ))}
        </tbody>
      </table>
      {lignes.length > LIGNES_MONTREES ? (
        <p className="mx-secondaire">{dire('resultat.lignes-restantes', { lignes: lignes.length - LIGNES_MONTREES })}</p>
      ) : null}
    </>
  )
}

function ecrireCase(valeur: CaseRendue | undefined): string {
  if (typeof valeur === 'object') return valeur.erreur
  return ecrireValeur(valeur ?? null)
}
