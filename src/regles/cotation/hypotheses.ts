import type { Lectures } from '../socle/lectures'
import { nomDeLecture, rangDe } from '../socle/lectures'
import { message } from '../socle/message'
import { POINTS_OUVERTS_PAR_ID } from '../socle/points-ouverts'
import type { Hypothese } from '../socle/resultat'
import { recouvrementsDe } from './exclusions'
import type { CritereDeGrille } from './grille'

/** Points ouverts que la grille ou les notes touchent, avec ce que l'autre lecture y changerait. */
export function hypothesesDeCotation(
  criteres: readonly CritereDeGrille[],
  doublement: boolean,
  lectures: Lectures,
  notes: Float64Array,
): Hypothese[] {
  const ids = new Set(criteres.flatMap(({ id }) => id ?? []))
  const cumuls = recouvrementsDe(ids)
  const negatives = notes.filter((note) => note < 0).length
  const effets: Readonly<Record<string, string | null>> = {
    'AMB-29': doublement ? 'la date de dépôt ferait doubler d’autres pièces' : null,
    'AMB-31': criteres.some(({ lecture }) => lecture === 'par an') ? 'un barème par mois ou par paliers donnerait d’autres points' : null,
    'AMB-32': criteres.some(({ negatif }) => negatif !== null) ? `${negatives} note(s) négative(s) seraient ramenées à 0` : null,
    'AMB-35': cumuls.length > 0 ? `sans cumul, un seul critère compterait dans ${cumuls.map((c) => c.join(' et ')).join(', ')}` : null,
    'AMB-74': lectures.has('AMB-74') ? 'seule l’alerte sur le nombre de critères locaux en dépend' : null,
  }
  return Object.entries(effets).flatMap(([id, effets]) => {
    const point = POINTS_OUVERTS_PAR_ID.get(id)
    if (point === undefined || (effets === null && !lectures.has(id))) return []
    const rang = rangDe(lectures, id)
    const libelle = [point.defaut, ...point.autres][rang] ?? point.defaut
    const effet =
      effets === null
        ? message('hypothese.sans-effet', { question: point.question, libelle })
        : message('hypothese.effet', { question: point.question, libelle, effets })
    return [{ id, lecture: nomDeLecture(rang), effet }]
  })
}
