import type { ConditionDEntree, Lectures, Resultat } from '../../../regles'
import { conditionsDeMutualisation, estEntrante, lireSituation } from '../../../regles'
import type { CommuneARemplir, Territoire } from '../../../trames'
import type { ConditionsSaisies } from '../../dossier/dossier'

/** Les six conditions d’un contrat mutualisant (CMS-07), d’après ce qui est saisi et les communes du contrat. */
export function conditionsDuContrat(
  saisies: ConditionsSaisies,
  communes: readonly CommuneARemplir[],
  { grandParis }: Territoire,
  lectures: Lectures,
): Resultat<readonly ConditionDEntree[]> {
  const situations = communes.map(({ situation }) => (situation === null ? null : lireSituation(situation)))
  const entrante = situations.some((situation) => situation !== null && situation !== undefined && estEntrante(situation))
  const connues = situations.every((situation) => situation !== null && situation !== undefined)
  const entree = { ...saisies, entrantesExclues: entrante ? false : connues ? true : null, ept: grandParis, lectures }
  return conditionsDeMutualisation(entree, { expliquer: false })
}
