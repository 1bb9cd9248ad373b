import { sansDouble } from '../../regles'
import { FEUILLE_COMMUNES } from './feuille-communes'
import { FEUILLE_HYPOTHESES } from './feuille-hypotheses'
import type { FeuilleDecrite, Remplissage } from './types'

const PARTAGEES = [FEUILLE_HYPOTHESES, FEUILLE_COMMUNES]

/**
 * Plusieurs tables d'un même contrat en un seul remplissage : les feuilles qu'elles partagent une fois, devant, puis leurs tables dans
 * l'ordre donné. Il porte le nom de la dernière, celle que l'aperçu contrôle.
 * @throws Error sans remplissage, ou quand deux décrivent autrement une même feuille
 */
export function reunirRemplissages(remplissages: readonly Remplissage[]): Remplissage {
  const derniere = remplissages.at(-1)
  if (derniere === undefined) throw new Error('aucun remplissage à réunir')
  const feuilles = new Map<string, FeuilleDecrite>()
  for (const feuille of remplissages.flatMap((un) => un.feuilles)) {
    const connue = feuilles.get(feuille.nom)
    if (connue !== undefined && JSON.stringify(connue) !== JSON.stringify(feuille)) {
      throw new Error(`feuille décrite de deux façons : ${feuille.nom}`)
    }
    feuilles.set(feuille.nom, connue ?? feuille)
  }
  const partagees = PARTAGEES.flatMap((nom) => feuilles.get(nom) ?? [])
  return {
    table: derniere.table,
    ...(remplissages.length > 1 ? { tables: remplissages.map(({ table }) => table) } : {}),
    feuilles: [...partagees, ...[...feuilles.values()].filter((feuille) => !partagees.includes(feuille))],
    graphiques: remplissages.flatMap(({ graphiques }) => graphiques),
    manques: sansDouble(remplissages.flatMap(({ manques }) => manques)),
    suppositions: sansDouble(remplissages.flatMap(({ suppositions }) => suppositions)),
  }
}
