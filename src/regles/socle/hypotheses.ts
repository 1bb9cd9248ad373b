import type { Lectures } from './lectures'
import { avecLecture, nomDeLecture, rangDe } from './lectures'
import { message } from './message'
import { POINTS_OUVERTS_PAR_ID } from './points-ouverts'
import type { Hypothese } from './resultat'

/**
 * Points ouverts que ce résultat touche : ceux dont une autre lecture changerait la valeur, et ceux que l'utilisateur
 * a choisis parmi les `ids` que la règle connaît.
 * `valeurSous` recalcule la valeur sous d'autres lectures ; `null` = plus d'objectif.
 */
export function hypothesesTouchees(
  ids: readonly string[],
  lectures: Lectures,
  valeurSous: (lectures: Lectures) => number | string | null,
): Hypothese[] {
  const retenue = valeurSous(lectures)
  const touchees: Hypothese[] = []
  for (const id of ids) {
    const point = POINTS_OUVERTS_PAR_ID.get(id)
    if (point === undefined) continue
    const rang = rangDe(lectures, id)
    const effets = [point.defaut, ...point.autres].flatMap((libelle, autre) => {
      if (autre === rang) return []
      const valeur = valeurSous(avecLecture(lectures, id, autre))
      return valeur === retenue ? [] : [`${libelle} → ${valeur === null ? 'sans objet' : ecrire(valeur)}`]
    })
    if (effets.length === 0 && !lectures.has(id)) continue
    const lecture = nomDeLecture(rang)
    const libelle = [point.defaut, ...point.autres][rang] ?? point.defaut
    touchees.push({
      id,
      lecture,
      effet:
        effets.length === 0
          ? message('hypothese.sans-effet', { question: point.question, libelle })
          : message('hypothese.effet', { question: point.question, libelle, effets: effets.join(' ; ') }),
    })
  }
  return touchees
}

function ecrire(valeur: number | string): string {
  return typeof valeur === 'number' ? String(valeur).replace('.', ',') : valeur
}
