import type { Lectures } from './lectures'
import { nomDeLecture, rangDe } from './lectures'
import { message } from './message'
import { POINTS_OUVERTS_PAR_ID } from './points-ouverts'
import type { Hypothese } from './resultat'

/**
 * Points ouverts d'un résultat trop vaste pour être recalculé sous chaque lecture : la règle décrit ce que l'autre lecture
 * changerait ; `null` : rien, et le point ne se dit que s'il est choisi.
 */
export function hypothesesDecrites(effets: Readonly<Record<string, string | null>>, lectures: Lectures): Hypothese[] {
  return Object.entries(effets).flatMap(([id, effet]) => {
    const point = POINTS_OUVERTS_PAR_ID.get(id)
    if (point === undefined || (effet === null && !lectures.has(id))) return []
    const rang = rangDe(lectures, id)
    const libelle = [point.defaut, ...point.autres][rang] ?? point.defaut
    const dit =
      effet === null
        ? message('hypothese.sans-effet', { question: point.question, libelle })
        : message('hypothese.effet', { question: point.question, libelle, effets: effet })
    return [{ id, lecture: nomDeLecture(rang), effet: dit }]
  })
}
