import type { Message } from './message'
import { message } from './message'
import { normaliser } from './normaliser'
import { POINTS_OUVERTS_PAR_ID } from './points-ouverts'

/** Rang d'une lecture : 0 = défaut, 1 = « autre », 2 = « autre 2 »… */
export type RangDeLecture = number

/** Lectures choisies par l'utilisateur, par identifiant `AMB-xx` ; un point absent est lu par défaut sans être dit. */
export type Lectures = ReadonlyMap<string, RangDeLecture>

export const LECTURES_PAR_DEFAUT: Lectures = new Map()

export function rangDe(lectures: Lectures, id: string): RangDeLecture {
  return lectures.get(id) ?? 0
}

export function avecLecture(lectures: Lectures, id: string, rang: RangDeLecture): Lectures {
  return new Map(lectures).set(id, rang)
}

/** « défaut », « autre », « autre 2 »… */
export function nomDeLecture(rang: RangDeLecture): string {
  return rang === 0 ? 'défaut' : rang === 1 ? 'autre' : `autre ${rang}`
}

/** Lit les couples (id, lecture) ; rend les motifs de refus, chacun par le nom fautif. */
export function lireLectures(couples: readonly (readonly [string, string])[]): Lectures | readonly Message[] {
  const lues = new Map<string, RangDeLecture>()
  const motifs: Message[] = []
  for (const [idLu, lectureLue] of couples) {
    const id = idLu.trim().toUpperCase()
    const point = POINTS_OUVERTS_PAR_ID.get(id)
    if (point === undefined) {
      motifs.push(message('lectures.id-inconnu', { lu: idLu.trim() }))
      continue
    }
    const rang = lireRang(lectureLue)
    const nombre = point.autres.length
    if (rang === undefined || rang > nombre) {
      const admises = Array.from({ length: nombre + 1 }, (_, r) => `« ${nomDeLecture(r)} »`).join(', ')
      motifs.push(message('lectures.lecture-inexistante', { id, lu: lectureLue.trim(), admises }))
    } else if (lues.has(id) && lues.get(id) !== rang) {
      motifs.push(message('lectures.contradictoires', { id }))
    } else {
      lues.set(id, rang)
    }
  }
  return motifs.length > 0 ? motifs : lues
}

function lireRang(texte: string): RangDeLecture | undefined {
  const mots = normaliser(texte)
  if (mots === '' || mots === 'defaut') return 0
  const autre = /^autre(?: ([1-9]))?$/.exec(mots)
  return autre ? Number(autre[1] ?? 1) : undefined
}
