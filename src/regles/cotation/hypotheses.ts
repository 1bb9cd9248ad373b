import type { Lectures } from '../socle/lectures'
import { nomDeLecture, rangDe } from '../socle/lectures'
import { message } from '../socle/message'
import { POINTS_OUVERTS_PAR_ID } from '../socle/points-ouverts'
import type { Hypothese } from '../socle/resultat'
import { recouvrementsDe } from './exclusions'
import type { CritereDeGrille } from './grille'
import { estAnciennete, rangDuBareme, seuilSaisi } from './lectures-de-grille'

/** Ce que l'autre lecture changerait, par rang de la lecture suivie. */
const EFFETS_DE_LA_PIECE = [
  'la date de dépôt ferait doubler d’autres pièces, « Pièces valides » n’aurait pas de poids',
  'la date du calcul ferait doubler d’autres pièces, « Pièces valides » garderait son poids',
] as const
const EFFETS_DU_BAREME = ['un barème par mois ou par paliers donnerait d’autres points', 'un barème par an révolu donnerait d’autres points'] as const

/** Points ouverts que la grille ou les notes touchent, avec ce que l'autre lecture y changerait. */
export function hypothesesDeCotation(
  criteres: readonly CritereDeGrille[],
  doublement: boolean,
  lectures: Lectures,
  notes: Float64Array,
): Hypothese[] {
  const anciennetes = criteres.filter(estAnciennete)
  const rangDAnciennete = anciennetes.some((critere) => rangDuBareme(critere) === 0) ? 0 : 1
  const effets: Readonly<Record<string, string | null>> = {
    'AMB-29': doublement ? EFFETS_DE_LA_PIECE[rangDe(lectures, 'AMB-29')] ?? null : null,
    'AMB-30': criteres.some(seuilSaisi) ? 'la cellule dirait Oui ou Non, sans seuil chiffré' : null,
    'AMB-31': anciennetes.length > 0 ? (EFFETS_DU_BAREME[rangDAnciennete] ?? null) : null,
    'AMB-32': effetDuPlancher(criteres, lectures, notes),
    'AMB-35': effetDuCumul(criteres, lectures),
    'AMB-74': lectures.has('AMB-74') ? 'seule l’alerte sur le nombre de critères locaux en dépend' : null,
  }
  return Object.entries(effets).flatMap(([id, effets]) => {
    const point = POINTS_OUVERTS_PAR_ID.get(id)
    if (point === undefined || (effets === null && !lectures.has(id))) return []
    const rang = id === 'AMB-31' && anciennetes.length > 0 ? rangDAnciennete : rangDe(lectures, id)
    const libelle = [point.defaut, ...point.autres][rang] ?? point.defaut
    const effet =
      effets === null
        ? message('hypothese.sans-effet', { question: point.question, libelle })
        : message('hypothese.effet', { question: point.question, libelle, effets })
    return [{ id, lecture: nomDeLecture(rang), effet }]
  })
}

function effetDuPlancher(criteres: readonly CritereDeGrille[], lectures: Lectures, notes: Float64Array): string | null {
  if (!criteres.some(({ negatif }) => negatif !== null)) return null
  if (rangDe(lectures, 'AMB-32') === 1) return 'une note négative s’afficherait telle quelle'
  return `${notes.filter((note) => note < 0).length} note(s) négative(s) seraient ramenées à 0`
}

function effetDuCumul(criteres: readonly CritereDeGrille[], lectures: Lectures): string | null {
  const paires = recouvrementsDe(new Set(criteres.flatMap(({ id }) => id ?? []))).map((paire) => paire.join(' et '))
  if (paires.length === 0) return null
  const effet = rangDe(lectures, 'AMB-35') === 1 ? 'cumulés, les deux critères compteraient dans' : 'sans cumul, un seul critère compterait dans'
  return `${effet} ${paires.join(', ')}`
}
