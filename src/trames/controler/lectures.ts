import type { Constat, Lectures } from '../../regles'
import { constater, LECTURES_PAR_DEFAUT, lireLectures } from '../../regles'
import type { CadreDuContrat } from './types'

/** Lectures choisies ; un choix illisible se dit, et tout se lit alors par défaut. */
export function lecturesDuContrat({ hypotheses }: Pick<CadreDuContrat, 'hypotheses'>): { readonly lectures: Lectures; readonly constats: readonly Constat[] } {
  const lues = lireLectures(hypotheses.map(({ point, lecture }) => [point, lecture]))
  return 'map' in lues ? { lectures: LECTURES_PAR_DEFAUT, constats: constater('IN', lues) } : { lectures: lues, constats: [] }
}
