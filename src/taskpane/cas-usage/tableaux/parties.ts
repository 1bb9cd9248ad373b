import { NOMS_DE_MODALITE } from '../../../regles'
import type { Modalite } from '../../../regles'
import type { TableDeTrame, Territoire } from '../../../trames'
import { dire } from '../../dire'

/** Parties de la trame, dans son ordre ; chacune reconnaît ses tables à leur place. */
const PARTIES = [
  ['debut', /^(?:Page de titre|Préambule|Présentation)/],
  ['volet-1', /^1er volet/],
  ['volet-2', /^2e volet/],
  ['article-1', /^Article 1er/],
  ['article-2', /^Article 2/],
  ['article-3', /article 3/i],
  ['article-4', /^Article 4/],
  ['signatures', /^Fin du contrat/],
  ['annexe', /^Annexe/],
] as const

export type Partie = (typeof PARTIES)[number][0]

export interface TableSansObjet {
  readonly table: TableDeTrame
  /** Pourquoi le contrat n’en a pas l’emploi. */
  readonly raison: string
}

export interface TablesDuContrat {
  readonly parties: readonly { readonly partie: Partie; readonly tables: readonly TableDeTrame[] }[]
  readonly sansObjet: readonly TableSansObjet[]
}

interface Cadre {
  readonly modalite: Modalite
  readonly territoire: Territoire
}

/** Range les tables par partie de la trame ; celles dont le contrat n’a pas l’emploi à part, avec la raison. */
export function rangerLesTables(tables: readonly TableDeTrame[], cadre: Cadre): TablesDuContrat {
  const sansObjet = tables.flatMap((table) => {
    const raison = raisonSansObjet(table.id, cadre)
    return raison === null ? [] : [{ table, raison }]
  })
  const utiles = tables.filter((table) => sansObjet.every((ecartee) => ecartee.table !== table))
  const parties = PARTIES.map(([partie, place]) => ({ partie, tables: utiles.filter((table) => place.test(table.place)) }))
  return { parties: parties.filter(({ tables: siennes }) => siennes.length > 0), sansObjet }
}

function raisonSansObjet(id: string, { modalite, territoire }: Cadre): string | null {
  const modaliteDite = NOMS_DE_MODALITE[modalite]
  if (id === 'TAB-13' && modalite !== 'B') return dire('tables.pas-abaissant', { modalite: modaliteDite })
  if (id === 'TAB-14' && modalite !== 'C') return dire('tables.pas-mutualisant', { modalite: modaliteDite })
  return id === 'TAB-15' && territoire.ville === null ? dire('tables.sans-arrondissement') : null
}
