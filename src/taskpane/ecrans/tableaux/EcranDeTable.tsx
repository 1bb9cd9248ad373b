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
  /** Retour à la liste des tables, ou des communes de la table. */
  readonly surListe: () => void
  /** Le classeur se relit : `contrat` dit ce qu’il portait avant. */
  readonly enRelecture: boolean
  /** Relit le classeur, que l’utilisateur a pu changer à la main. */
  readonly surRelecture: () => void
}

/** Retour à la liste d’où l’on vient, et passages vers les communes voisines. */
interface Abords {
  readonly retour?: string
  readonly passages?: ReactElement
}

/** Une table du contrat, ou d’une de ses communes : l’aide, ses lignes, puis l’aperçu et l’écriture. Échap remonte d’un niveau. */
export function EcranDeTable({ retour, passages, ...proprietes }: ProprietesDeTable & Abords): ReactElement {
  const { table, enRelecture, surListe } = proprietes
  const { commune } = proprietes.contrat
  const nom = { table: table.id, titre: table.titre }
  return (
    <div aria-busy={enRelecture} onKeyDown={surEchappement(surListe)}>
      <EnTete libelle={retour ?? dire('tables.retour')} surRetour={surListe} />
      <TitreDEcran>
        {commune === undefined ? dire('tables.titre-de-table', nom) : dire('tables.titre-de-commune', { ...nom, commune })}
      </TitreDEcran>
      {passages}
      <AideDeTable table={table} />
      <TableOuverte {...proprietes} />
    </div>
  )
}
