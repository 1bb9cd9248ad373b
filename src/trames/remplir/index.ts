import type { FichePeriode, Message } from '../../regles'
import { message } from '../../regles'
import { cadreDe } from '../cadre'
import { parCommune } from '../par-commune'
import { trouverTable } from '../tables-de-periode'
import { feuilleCommunes } from './feuille-communes'
import { feuilleHypotheses } from './feuille-hypotheses'
import { RECETTES_DES_VOLETS } from './recettes-des-volets'
import { RECETTES_DU_CONTRAT } from './recettes-du-contrat'
import type { CommuneARemplir, EntreeDeRemplissage, FeuilleDecrite, Recette, Remplissage } from './types'

export { colonnesDeFeuille, TYPOLOGIES } from './colonnes-de-feuille'
export { COLONNES_DES_COMMUNES, FEUILLE_COMMUNES } from './feuille-communes'
export type { DonneeDeCommune } from './feuille-communes'
export { FEUILLE_HYPOTHESES, feuilleHypotheses, POINTS_DU_CONTRAT } from './feuille-hypotheses'
export { repartir } from './hors-repartition'
export { nommer } from './manques'
export { reunirRemplissages } from './reunir'
export { estFormuleDecrite } from './types'
export { laisseUnTrou } from './volets/pour-le-graphique'

const RECETTES: ReadonlyMap<string, Recette> = new Map(Object.entries({ ...RECETTES_DES_VOLETS, ...RECETTES_DU_CONTRAT }))

/** Identifiants des tables qui se remplissent, dans l'ordre de la trame. */
export const TABLES_REMPLISSABLES: readonly string[] = [...RECETTES.keys()].sort()

/** Année de l'inventaire d'où viennent résidences, logements et manquants de la période. */
export function inventaireDe(fiche: FichePeriode): number {
  return cadreDe(fiche).inventaire
}

/** Feuille « Communes » d'une période : titres, puis une ligne par commune. */
export function decrireCommunes(communes: readonly CommuneARemplir[], fiche: FichePeriode): FeuilleDecrite {
  return feuilleCommunes(communes, cadreDe(fiche))
}

/**
 * Décrit les feuilles qui remplissent une table de la trame, sans rien écrire : « Hypothèses » et « Communes » si ses formules
 * les lisent, puis la sienne. Une donnée manquante laisse vides les cellules qui en dépendent, et `manques` la nomme.
 * @throws Error pour un identifiant qui n'est pas dans TABLES_REMPLISSABLES
 */
export function decrireRemplissage(id: string, entree: EntreeDeRemplissage): Remplissage {
  const table = trouverTable(id, entree.fiche)
  const recette = table === undefined ? undefined : RECETTES.get(table.id)
  if (table === undefined || recette === undefined) throw new Error(`table sans recette : ${id}`)
  const cadre = cadreDe(entree.fiche)
  const { feuille, graphiques, manques, suppositions, litLesCommunes, litLesHypotheses } = recette(entree, table, cadre)
  return {
    table: table.id,
    feuilles: [
      ...(litLesHypotheses ? [feuilleHypotheses(entree.hypotheses)] : []),
      ...(litLesCommunes ? [feuilleCommunes(entree.communes, cadre)] : []),
      feuille,
    ],
    graphiques,
    manques,
    suppositions: [...communesMelees(table.id, entree), ...suppositions],
  }
}

/** Une table que chaque commune a en propre ne sait pas laquelle de plusieurs elle décrit. */
function communesMelees(id: string, { communes }: EntreeDeRemplissage): readonly Message[] {
  const melees = parCommune(id) && communes.length > 1
  return melees ? [message('remplir-volets.plusieurs-communes', { table: id, nombre: communes.length })] : []
}
