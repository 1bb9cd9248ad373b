import type { Message } from '../regles'
import { ecrireBrut, estVideOuZero, message, normaliser } from '../regles'
import type { ArgumentBrut } from './types'

/** Couples (id, lecture) d'un texte « AMB-01: autre; AMB-05: autre 2 » ou d'une plage de deux colonnes. */
export function couplesDeLectures(brut: ArgumentBrut): readonly (readonly [string, string])[] | Message {
  if (brut === null || brut === '' || brut === 0) return []
  if (typeof brut === 'string') return couplesDeTexte(brut)
  if (typeof brut !== 'object') return message('lectures.illisibles', { lu: ecrireBrut(brut) })
  if (brut.length === 1 && brut[0]?.length === 1) return couplesDeLectures(brut[0][0] ?? null)
  const couples: (readonly [string, string])[] = []
  for (const [rang, ligne] of brut.entries()) {
    if (ligne.length !== 2) return message('lectures.colonnes', { colonnes: ligne.length })
    const [id = null, lecture = null] = ligne
    if (estVideOuZero(id) || estVideOuZero(lecture)) continue
    if (rang === 0 && /^(?:id|point|point ouvert|hypothese)s?$/.test(normaliser(String(id)))) continue
    couples.push([ecrireBrut(id), ecrireBrut(lecture)])
  }
  return couples
}

function couplesDeTexte(texte: string): readonly (readonly [string, string])[] | Message {
  const couples: (readonly [string, string])[] = []
  for (const morceau of texte.split(/[;\n]/)) {
    if (morceau.trim() === '') continue
    const coupure = /^([^:=]*)[:=](.*)$/.exec(morceau)
    if (coupure === null || coupure[2]?.trim() === '') return message('lectures.illisibles', { lu: morceau.trim() })
    couples.push([coupure[1] ?? '', coupure[2] ?? ''])
  }
  return couples
}
