import { GRAVITES } from '../../regles'
import { trouverTable } from '../tables-de-periode'
import type { TableDeTrame } from '../types'
import { controlerTableDAbaissement, controlerTableDeMutualisation } from './article-2'
import { controlerTableDesBilans } from './bilans'
import { controlerTableDeLOffre, controlerTableDeProduction } from './dynamique'
import { controlerTableDesInventaires } from './inventaires'
import { controlerTableDesParties, controlerTableDesSignatures } from './page-de-titre'
import { controlerTableDeTension, controlerTableDesProfils, controlerTableDuParc } from './parc-et-demande'
import { controlerTableDuPilotage } from './pilotage'
import { controlerTableDePresentation, controlerTableDuPreambule } from './preambule'
import { controlerTableDesProjets, controlerTableDuVivier } from './projets'
import { controlerTableDesArrondissements, controlerTableQualitative } from './qualitatifs-et-arrondissements'
import { controlerTableDesActions, controlerTableDesThemes } from './themes-et-actions'
import type { ConstatSitue, Controle, SaisieAControler } from './types'
import { valeursInattendues } from './valeurs-attendues'

export { entreeSru, modaliteDe } from './communes'
export { completude } from './completude'
export { controlerContrat } from './contrat'
export { lecturesDuContrat } from './lectures'
export { objectifsDeCommune, regimeDe } from './objectifs-des-communes'
export type { ObjectifsDeCommune } from './objectifs-des-communes'
export { objectifDuContrat, tauxDe } from './qualitatifs-et-arrondissements'
export type { ContratAControler } from './contrat'
export type { CadreDuContrat, Completude, ConstatSitue, ContratSaisi, ResteDuContrat, SaisieAControler, TableSaisie } from './types'

/** Contrôle de chaque table ; TAB-00, table de paramètres, n'a rien à contrôler. */
const CONTROLES: ReadonlyMap<string, (table: TableDeTrame) => Controle> = new Map<string, (table: TableDeTrame) => Controle>([
  ['TAB-01', controlerTableDesParties],
  ['TAB-02', controlerTableDuPreambule],
  ['TAB-03', controlerTableDePresentation],
  ['TAB-04', () => controlerTableDesInventaires],
  ['TAB-05', controlerTableDuParc],
  ['TAB-06', controlerTableDeTension],
  ['TAB-07', controlerTableDesProfils],
  ['TAB-08', controlerTableDesBilans],
  ['TAB-09', () => controlerTableDeLOffre],
  ['TAB-10', () => controlerTableDeProduction],
  ['TAB-11', controlerTableDesThemes],
  ['TAB-12', () => controlerTableDesActions],
  ['TAB-13', controlerTableDAbaissement],
  ['TAB-14', controlerTableDeMutualisation],
  ['TAB-15', () => controlerTableDesArrondissements],
  ['TAB-16', () => controlerTableQualitative],
  ['TAB-17', controlerTableDesProjets],
  ['TAB-18', controlerTableDuVivier],
  ['TAB-19', controlerTableDuPilotage],
  ['TAB-20', () => controlerTableDesSignatures],
])

/**
 * Ce que les règles de la trame (CMS-21 à CMS-46) disent d'une table : cases que leur colonne n'attend pas, champs à compléter,
 * incohérences, erreurs légales ; du plus grave au plus léger, chaque constat une fois. Un constat dont la phrase ne nomme pas sa ligne
 * ou sa commune les porte à côté.
 * @throws Error pour une table inconnue
 */
export function controlerTable(id: string, saisie: SaisieAControler): readonly ConstatSitue[] {
  const table = trouverTable(id, saisie.entree.fiche)
  if (table === undefined) throw new Error(`table sans description : ${id}`)
  const controle = CONTROLES.get(table.id)?.(table)
  const constats = [...valeursInattendues(table, saisie), ...(controle?.(saisie) ?? [])]
  const uniques = new Map(constats.map((constat) => [JSON.stringify(constat), constat]))
  return [...uniques.values()].sort((a, b) => GRAVITES.indexOf(a.gravite) - GRAVITES.indexOf(b.gravite))
}
