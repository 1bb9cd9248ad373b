import React, { useLayoutEffect, useMemo, useRef } from 'react'
import type { ReactElement } from 'react'
import { feuilleDeTable } from '../../../trames'
import { tablesDuContrat } from '../../cas-usage/tableaux/communes-de-table'
import { constatsDeTable, etatDeTable } from '../../cas-usage/tableaux/etat-de-table'
import { EnTete } from '../../composants/EnTete'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { surEchappement } from '../../crochets/echappement'
import { dire } from '../../dire'
import { AideDeTable } from './AideDeTable'
import type { ProprietesDeTable } from './EcranDeTable'
import { SaisiesSansCommune } from './SaisiesSansCommune'
import { TableEnListe } from './TableEnListe'

interface Proprietes extends ProprietesDeTable {
  /** Commune qu’on vient de refermer : le focus revient à son bouton. */
  readonly quittee: string | null
  readonly surCommune: (commune: string) => void
}

/** Les communes d’une table que chacune a en propre, avec où chacune en est. */
export function CommunesDeTable(proprietes: Proprietes): ReactElement {
  const { dossier, contrat, table, aujourdhui, quittee, surCommune, surListe } = proprietes
  const cadre = useRef<HTMLDivElement>(null)
  const communes = useMemo(
    () =>
      tablesDuContrat(dossier, contrat, table).map(({ commune = '', ...vue }) => ({
        commune,
        etat: etatDeTable(vue.dossier, vue.contrat, table),
        constats: constatsDeTable(vue.dossier, vue.contrat, table, aujourdhui),
        feuille: vue.contrat.tables[table.id]?.feuille ?? feuilleDeTable(table.id, commune),
      })),
    [dossier, contrat, table, aujourdhui],
  )

  useLayoutEffect(() => {
    const boutons = cadre.current?.querySelectorAll<HTMLButtonElement>('[data-table]') ?? []
    if (quittee !== null) [...boutons].find(({ dataset }) => dataset['table'] === quittee)?.focus()
  }, [quittee])

  return (
    <div ref={cadre} onKeyDown={surEchappement(surListe)}>
      <EnTete libelle={dire('tables.retour')} surRetour={surListe} />
      <TitreDEcran>{dire('tables.titre-de-table', { table: table.id, titre: table.titre })}</TitreDEcran>
      <AideDeTable table={table} />
      <p>{dire('tables.communes-de-table')}</p>
      <SaisiesSansCommune
        {...proprietes}
        communes={communes.filter(({ etat }) => etat === 'absente').map(({ commune }) => commune)}
        surDon={surCommune}
      />
      <ul className="mx-fonctions">
        {communes.map(({ commune, etat, constats, feuille }) => (
          <TableEnListe
            key={commune}
            clef={commune}
            titre={commune}
            etat={etat}
            constats={constats}
            precision={dire('tables.feuille', { feuille })}
            surClic={() => surCommune(commune)}
          />
        ))}
      </ul>
    </div>
  )
}
