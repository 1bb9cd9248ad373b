import type { Entetes } from '../com'
import type { Lectures } from '../socle/lectures'
import { nomDeLecture, rangDe } from '../socle/lectures'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { colonneDuCritere } from './colonne-du-critere'
import { CRITERES_SNE } from './criteres-sne'
import type { CritereDeGrille, Grille } from './grille'
import type { PieceAuDepot } from './points-de-critere'

/** En-têtes sous lesquels un classeur porte la date de dépôt, quand la grille ne cote pas l'ancienneté. */
const ENTETES_DE_DEPOT = ['Date de dépôt', 'Date de dépôt de la demande', 'Date de la demande', 'Dépôt'] as const
const A_SEUIL_OUVERT: ReadonlySet<string> = new Set(CRITERES_SNE.flatMap(({ id, seuilOuvert }) => (seuilOuvert === 'AMB-30' ? [id] : [])))

/** Colonnes que lit l'autre lecture d'AMB-29 ; `null` sous le défaut, `absente` si aucune colonne ne date le dépôt. */
export function pieceAuDepot(
  lectures: Lectures,
  grilles: readonly Grille[],
  entetes: Entetes,
): Omit<PieceAuDepot, 'dureeMois'> | 'absente' | null {
  if (rangDe(lectures, 'AMB-29') === 0) return null
  const colonneDepot = colonneDuCritere('S28', grilles, entetes, ENTETES_DE_DEPOT)
  if (colonneDepot < 0) return 'absente'
  return { colonneDepot, colonneValides: Math.max(-1, colonneDuCritere('S36', grilles, entetes)) }
}

/** La grille telle que les lectures la veulent : « Pièces valides » sans poids sous l'autre lecture d'AMB-29. */
export function sousLesLectures(grille: Grille, lectures: Lectures): Grille {
  if (rangDe(lectures, 'AMB-29') === 0) return grille
  return { ...grille, criteres: grille.criteres.map((critere) => (critere.id === 'S36' ? { ...critere, points: 0 } : critere)) }
}

/** Lectures que la grille, explicite, contredit : un seuil là où tout se déclare, un barème qui n'est pas celui de la lecture. */
export function lecturesContredites(lectures: Lectures, grilles: readonly Pick<Grille, 'nom' | 'criteres'>[]): Message[] {
  const motifs: Message[] = []
  for (const { nom, criteres } of grilles) {
    for (const critere of criteres) {
      const { ligne, libelle } = critere
      if (rangDe(lectures, 'AMB-30') === 1 && seuilSaisi(critere)) motifs.push(message('cotation.lecture-AMB-30', { grille: nom, ligne, libelle }))
      if (lectures.has('AMB-31') && estAnciennete(critere) && rangDuBareme(critere) !== rangDe(lectures, 'AMB-31')) {
        motifs.push(message('cotation.lecture-AMB-31', { grille: nom, ligne, libelle, lecture: nomDeLecture(rangDe(lectures, 'AMB-31')) }))
      }
    }
  }
  return motifs
}

/** Vrai si l'EPCI a chiffré un critère que les textes laissent sans seuil (AMB-30). */
export function seuilSaisi({ id, lecture }: CritereDeGrille): boolean {
  return id !== null && A_SEUIL_OUVERT.has(id) && lecture !== 'booleen'
}

/** Vrai si le critère compte une durée depuis le dépôt : l'ancienneté du module, ou un critère local au prorata. */
export function estAnciennete({ id, lecture }: CritereDeGrille): boolean {
  return lecture === 'par an' || lecture === 'par mois' || (id === 'S28' && lecture === 'paliers')
}

/** Lecture d'AMB-31 que suit un barème d'ancienneté : 0 par an révolu, 1 par mois ou par paliers. */
export function rangDuBareme({ lecture }: CritereDeGrille): 0 | 1 {
  return lecture === 'par an' ? 0 : 1
}
