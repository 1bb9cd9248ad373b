import React from 'react'
import type { ReactElement } from 'react'
import type { TableDeTrame } from '../../../trames'
import type { DossierCadre } from '../../cas-usage/tableaux/assembler'
import type { ContratLu } from '../../cas-usage/tableaux/contrat-lu'
import { EnTete } from '../../composants/EnTete'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { surEchappement } from '../../crochets/echappement'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { AideDeTable } from './AideDeTable'
import { TableOuverte } from './TableOuverte'

export interface ProprietesDeTable extends ProprietesDEtape {
  readonly dossier: DossierCadre
  readonly table: TableDeTrame
  readonly contrat: ContratLu
  /** Numéro de série du jour. */
  readonly aujourdhui: number
  /** Retour à la liste des tables. */
  readonly surListe: () => void
  /** Relit le classeur, que l’utilisateur a pu changer à la main. */
  readonly surRelecture: () => void
}

/** Une table du contrat : l’aide, ses lignes, puis l’aperçu et l’écriture. Échap remonte d’un niveau. */
export function EcranDeTable(proprietes: ProprietesDeTable): ReactElement {
  const { table, surListe } = proprietes
  return (
    <div onKeyDown={surEchappement(surListe)}>
      <EnTete libelle={dire('tables.retour')} surRetour={surListe} />
      <TitreDEcran>{dire('tables.titre-de-table', { table: table.id, titre: table.titre })}</TitreDEcran>
      <AideDeTable table={table} />
      <TableOuverte {...proprietes} />
    </div>
  )
}
