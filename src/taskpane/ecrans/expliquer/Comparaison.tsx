import React from 'react'
import type { ReactElement } from 'react'
import { estErreur } from '../../../classeur/port'
import type { Valeur } from '../../../classeur/port'
import type { CelluleExpliquee } from '../../cas-usage/expliquer'
import { Avis } from '../../composants/Avis'
import { dire } from '../../dire'
import { ecrireValeur } from '../../valeurs'

/** Valeur lue dans la cellule face à la valeur recalculée ici ; un écart se dit en toutes lettres. */
export function Comparaison({ explication }: { readonly explication: CelluleExpliquee }): ReactElement {
  const { adresse, formule, lue, recalculee, accord, cellulesVides } = explication
  return (
    <>
      <h2>{dire('expliquer.cellule', { adresse })}</h2>
      <p className="mx-formule">
        <code>{formule}</code>
      </p>
      <dl className="mx-paires">
        <dt>{dire('expliquer.lue')}</dt>
        <dd>{ecrireValeur(lue)}</dd>
        <dt>{dire('expliquer.recalculee')}</dt>
        <dd>{recalculee === undefined ? dire('expliquer.pas-recalculee') : ecrireValeur(recalculee)}</dd>
      </dl>
      {accord === 'egales' ? (
        <Avis genre="succes">
          <p>{dire('expliquer.egales')}</p>
        </Avis>
      ) : null}
      {accord === 'differentes' ? (
        <Avis genre="alerte">
          <p>{dire('expliquer.differentes', { lue: ecrireValeur(lue), recalculee: ecrireValeur(recalculee ?? null) })}</p>
          <p>{dire(`expliquer.${causeProbable(lue)}`)}</p>
          {cellulesVides.length === 0 ? null : <p>{dire('expliquer.vides', { cellules: cellulesVides.join(', ') })}</p>}
        </Avis>
      ) : null}
      {accord === 'inconnu' ? (
        <Avis genre="information">
          <p>{dire('expliquer.non-comparable')}</p>
        </Avis>
      ) : null}
    </>
  )
}

/** Que faire d’un écart, selon ce que montre la cellule. */
function causeProbable(lue: Valeur): 'nom' | 'propagation' | 'occupe' | 'ancienne' {
  if (!estErreur(lue)) return 'ancienne'
  if (lue.erreur === '#NOM?') return 'nom'
  if (lue.erreur === '#PROPAGATION!') return 'propagation'
  return lue.erreur === '#OCCUPÉ!' ? 'occupe' : 'ancienne'
}
