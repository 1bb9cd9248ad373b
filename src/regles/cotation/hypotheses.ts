import type { Lectures } from '../socle/lectures'
import { avecLecture, rangDe } from '../socle/lectures'
import { hypothesesDecrites } from '../socle/hypotheses-decrites'
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
  const effets = {
    'AMB-29': doublement ? EFFETS_DE_LA_PIECE[rangDe(lectures, 'AMB-29')] ?? null : null,
    ...effetsDesSeuilsEtBaremes(criteres),
    'AMB-32': effetDuPlancher(criteres, lectures, notes),
    'AMB-35': effetDuCumul(criteres, lectures),
    'AMB-74': lectures.has('AMB-74') ? 'seule l’alerte sur le nombre de critères locaux en dépend' : null,
  }
  return hypothesesDecrites(effets, suivies(criteres, lectures))
}

/** Points ouverts que tranchent les seuils (AMB-30) et les barèmes d'ancienneté (AMB-31) écrits dans la grille. */
export function hypothesesDeLaGrille(criteres: readonly CritereDeGrille[], lectures: Lectures): Hypothese[] {
  return hypothesesDecrites(effetsDesSeuilsEtBaremes(criteres), suivies(criteres, lectures))
}

/** Ce que changerait l'autre lecture d'un seuil ou d'un barème ; `null` si la grille n'en a pas. */
export function effetsDesSeuilsEtBaremes(criteres: readonly CritereDeGrille[]): Readonly<Record<'AMB-30' | 'AMB-31', string | null>> {
  const rang = rangDesAnciennetes(criteres)
  return {
    'AMB-30': criteres.some(seuilSaisi) ? 'la cellule dirait Oui ou Non, sans seuil chiffré' : null,
    'AMB-31': rang === null ? null : EFFETS_DU_BAREME[rang],
  }
}

/** Les lectures, celle d'AMB-31 étant celle que la grille suit. */
function suivies(criteres: readonly CritereDeGrille[], lectures: Lectures): Lectures {
  const rang = rangDesAnciennetes(criteres)
  return rang === null ? lectures : avecLecture(lectures, 'AMB-31', rang)
}

function rangDesAnciennetes(criteres: readonly CritereDeGrille[]): 0 | 1 | null {
  const anciennetes = criteres.filter(estAnciennete)
  if (anciennetes.length === 0) return null
  return anciennetes.some((critere) => rangDuBareme(critere) === 0) ? 0 : 1
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
