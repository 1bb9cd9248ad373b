import type { Classeur } from '../../../classeur/port'
import { decrireRemplissage, feuilleDeTable, parCommune } from '../../../trames'
import type { EntreeDeRemplissage, FeuilleDecrite, Remplissage, TableDeTrame } from '../../../trames'
import { assembler, saisiesDe } from './assembler'
import type { DossierCadre } from './assembler'
import { lireContrat } from './contrat-lu'
import type { ContratLu } from './contrat-lu'

/** Lit le classeur et assemble l’entrée d’une table : communes du contrat, hypothèses, saisies du brouillon ou de la feuille. */
export async function entreeDeRemplissage(
  classeur: Classeur,
  dossier: DossierCadre,
  table: TableDeTrame,
): Promise<EntreeDeRemplissage> {
  const contrat = await lireContrat(classeur, dossier, [table])
  return assembler(dossier, contrat, saisiesDe(dossier, table, contrat))
}

/**
 * Ce que le contrat poserait dans la feuille d’une table. Quand la feuille porte plus de lignes que les saisies, les siennes en
 * trop se vident : sans cela, une ligne supprimée y resterait.
 */
export function remplissageDeTable(dossier: DossierCadre, contrat: ContratLu, table: TableDeTrame): Remplissage {
  const entree = assembler(dossier, contrat, saisiesDe(dossier, table, contrat))
  const commune = parCommune(table.id) ? contrat.commune : undefined
  const nom = contrat.tables[table.id]?.feuille ?? feuilleDeTable(table.id, commune ?? null)
  const remplissage = { ...decrireRemplissage(table.id, { ...entree, feuille: nom }), ...(commune === undefined ? {} : { commune }) }
  const feuille = remplissage.feuilles.at(-1)
  if (feuille === undefined) return remplissage
  return { ...remplissage, feuilles: [...remplissage.feuilles.slice(0, -1), prolonger(feuille, hauteurEcrite(contrat, table))] }
}

/** Lignes que la table occupe dans sa feuille : titres, lignes, Total, champs à côté. */
function hauteurEcrite({ tables }: ContratLu, { id, total, champsHorsTableau }: TableDeTrame): number {
  const lignes = tables[id]?.ecrit.lignes.length ?? 0
  return 1 + lignes + (total === null ? 0 : 1) + (champsHorsTableau.length === 0 ? 0 : champsHorsTableau.length + 1)
}

function prolonger(feuille: FeuilleDecrite, hauteur: number): FeuilleDecrite {
  const vide = feuille.colonnes.map(() => null)
  const enTrop = Array.from({ length: Math.max(0, hauteur - feuille.cellules.length) }, () => vide)
  return { ...feuille, cellules: [...feuille.cellules, ...enTrop] }
}
