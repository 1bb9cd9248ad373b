import { estFormuleDecrite, lireLignes } from '../../../trames'
import type { LigneSaisie, Remplissage, TableDeTrame } from '../../../trames'

/** Lignes que la table écrirait d’elle-même, faute de saisie : les signataires que la loi demande, par exemple. */
export function lignesProposees({ feuilles }: Remplissage, table: TableDeTrame): readonly LigneSaisie[] {
  const cellules = feuilles.at(-1)?.cellules ?? []
  return lireLignes(
    table,
    cellules.map((rangee) => rangee.map((contenu) => (estFormuleDecrite(contenu) ? null : contenu))),
  ).lignes
}
