import React from 'react'
import type { ReactElement } from 'react'
import type { AppelCalcule } from '../../cas-usage/appel'
import { TableDeValeurs } from '../../composants/TableDeValeurs'
import { dire } from '../../dire'
import { AvisDePoids } from '../resultat/AvisDePoids'
import { Explication } from '../resultat/Explication'
import { ValeurPhare } from '../resultat/ValeurPhare'

/** Une fonction de la formule : son résultat, les valeurs qu’elle a reçues, ses justifications. */
export function AppelExplique({ appel }: { readonly appel: AppelCalcule }): ReactElement {
  const { fonction, arguments: recus, detail, ligne } = appel
  return (
    <section className="mx-appel">
      <h2>{ligne === null ? fonction.titre : dire('expliquer.titre-et-ligne', { titre: fonction.titre, ligne })}</h2>
      <ValeurPhare fonction={fonction} resultat={detail} />
      <AvisDePoids appel={appel} />
      {recus.length === 0 ? null : (
        <section>
          <h3>{dire('expliquer.recus')}</h3>
          <TableDeValeurs
            titres={[dire('expliquer.argument'), dire('resultat.valeur')]}
            lignes={recus.map(({ libelle, ecriture, valeur }) => ({ intitule: libelle, precision: ecriture, valeur }))}
          />
        </section>
      )}
      <Explication resultat={detail} />
    </section>
  )
}
