import type { CommuneLue, CommunesLues, Reconnaissance } from '../../../donnees'
import type { CommunesApportees } from '../../cas-usage/communes/apporter'
import type { FichierChoisi } from '../../cas-usage/communes/lire-fichier-choisi'
import type { Choisie } from '../../cas-usage/communes/correspondre'
import type { NotionProposee } from '../../cas-usage/communes/proposer-colonnes'
import type { TableLue } from '../../cas-usage/communes/table-lue'

/** Une table lue et ce qu’on en a reconnu. */
export interface TableReconnue {
  readonly table: TableLue
  readonly reconnaissance: Reconnaissance
  readonly proposees: readonly NotionProposee[]
}

/** Les communes lues, et celles qu’on veut. */
export interface ChoixEnCours extends TableReconnue {
  readonly choisie: Choisie
  readonly lues: CommunesLues
  readonly cochees: ReadonlySet<CommuneLue>
}

/** Où en est l’apport de communes. */
export type EtatDeLApport =
  | { readonly genre: 'source' }
  | { readonly genre: 'lecture'; readonly nom: string }
  /** Classeur de plusieurs feuilles, ou séparateur inconnu : il faut un choix de plus pour lire. */
  | { readonly genre: 'feuilles'; readonly fichier: FichierChoisi; readonly feuilles: readonly string[] }
  | { readonly genre: 'separateur'; readonly fichier: FichierChoisi }
  | ({ readonly genre: 'correspondance'; readonly choisie: Choisie } & TableReconnue)
  | ({ readonly genre: 'choix' } & ChoixEnCours)
  | { readonly genre: 'ecriture'; readonly choix: ChoixEnCours; readonly apportees: CommunesApportees }
