import type { Donnee, Message } from '../regles'
import { FORMATS } from './formats'
import { PHRASES } from './phrases'

const TROU = /\{(\w+)(?:\|([a-z-]+))?\}/g

/** Rédige un message ; une phrase ou une donnée absente est une faute de programme, jamais un trou à l'écran. */
export function redigerMessage({ id, donnees }: Message): string {
  const modele = PHRASES.get(id)
  if (modele === undefined) throw new Error(`phrase inconnue : ${id}`)
  return modele.replace(TROU, (_trou, nom: string, format: string | undefined) => {
    const donnee = donnees[nom]
    if (donnee === undefined) throw new Error(`donnée « ${nom} » absente du message ${id}`)
    return mettreEnForme(donnee, format)
  })
}

function mettreEnForme(donnee: Donnee, format: string | undefined): string {
  if (format === undefined) return typeof donnee === 'number' ? FORMATS.nombre(donnee) : String(donnee)
  const appliquer = FORMATS[format]
  if (appliquer === undefined) throw new Error(`format inconnu : ${format}`)
  return appliquer(donnee)
}
