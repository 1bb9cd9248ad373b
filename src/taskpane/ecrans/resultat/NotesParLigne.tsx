import React from 'react'
import type { ReactElement } from 'react'
import type { CaseRendue } from '../../../textes'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
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
      <TableDeValeurs
        titres={[dire('resultat.ligne'), dire('resultat.valeur')]}
        lignes={lignes.slice(0, LIGNES_MONTREES).map(([premiere], i) => ({
          intitule: dire('resultat.ligne-n', { numero: i + 1 }),
          precision: typeof premiere === 'object' ? premiere.message : null,
          valeur: ecrireCase(premiere),
        }))}
      />
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
