import type { Message } from '../../regles'
import { message } from '../../regles'
import { decoderWindows1252 } from './windows-1252'

export type Codage = 'UTF-8' | 'UTF-8 avec BOM' | 'Windows-1252'

export interface TexteDecode {
  readonly texte: string
  readonly codage: Codage
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/** Décode un fichier : UTF-8 si les octets en sont, sinon Windows-1252 ; un classeur, de l'UTF-16 ou un binaire est refusé. */
export function decoder(octets: Uint8Array): TexteDecode | Message {
  if (commencePar(octets, [0x50, 0x4b, 0x03, 0x04])) return message('donnees.refus.classeur')
  if (commencePar(octets, [0xff, 0xfe]) || commencePar(octets, [0xfe, 0xff])) return message('donnees.refus.utf-16')
  if (octets.includes(0)) return message('donnees.refus.pas-un-texte')
  try {
    return { texte: UTF8.decode(octets), codage: commencePar(octets, [0xef, 0xbb, 0xbf]) ? 'UTF-8 avec BOM' : 'UTF-8' }
  } catch {
    return { texte: decoderWindows1252(octets), codage: 'Windows-1252' }
  }
}

function commencePar(octets: Uint8Array, debut: readonly number[]): boolean {
  return octets.length >= debut.length && debut.every((octet, rang) => octets[rang] === octet)
}

/** « CarencÃ©e », « Carenc�e » : un enregistrement passé a abîmé les accents. Rend le premier mot abîmé, ou `null`. */
export function motAbime(texte: string): string | null {
  return /[^\s;,\t"]*(?:Ã[\u00a0-\u00bf©¨ª«]|â€|\ufffd)[^\s;,\t"]*/.exec(texte)?.[0] ?? null
}
