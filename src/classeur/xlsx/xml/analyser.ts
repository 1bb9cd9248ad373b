import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import { ErreurClasseur } from '../../port'
import { refuser } from '../refus'

const PROFONDEUR_MAX = 256
const ATTRIBUT_MAX = 1024 * 1024

export interface ReceveurXml {
  readonly ouvrir: (balise: SaxesTagPlain, analyseur: SaxesParser) => void
  readonly fermer?: (balise: SaxesTagPlain, analyseur: SaxesParser) => void
  readonly texte?: (texte: string) => void
}

/**
 * Analyse XML bornée : ni DTD, ni profondeur ni attribut démesurés.
 * @throws ErreurClasseur `fichier-refuse` (dtd, xml-invalide)
 */
export function analyserXml(morceaux: Iterable<string>, partie: string, receveur: ReceveurXml): void {
  const analyseur = new SaxesParser()
  let profondeur = 0
  analyseur.on('doctype', () => {
    throw refuser('dtd', { partie })
  })
  analyseur.on('error', (erreur) => {
    throw refuser('xml-invalide', { partie, detail: erreur.message })
  })
  analyseur.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-8|us-ascii)$/i.test(encoding)) throw refuser('codage', { partie })
  })
  analyseur.on('opentag', (balise) => {
    profondeur += 1
    if (profondeur > PROFONDEUR_MAX) throw refuser('xml-invalide', { partie, detail: 'trop de niveaux' })
    for (const nom of Object.keys(balise.attributes)) {
      const longueur = balise.attributes[nom]?.length ?? 0
      if (longueur > ATTRIBUT_MAX) throw refuser('xml-invalide', { partie, detail: 'attribut démesuré' })
    }
    receveur.ouvrir(balise, analyseur)
  })
  analyseur.on('closetag', (balise) => {
    profondeur -= 1
    receveur.fermer?.(balise, analyseur)
  })
  if (receveur.texte) {
    analyseur.on('text', receveur.texte)
    analyseur.on('cdata', receveur.texte)
  }
  try {
    for (const morceau of morceaux) analyseur.write(morceau)
    analyseur.close()
  } catch (erreur) {
    if (erreur instanceof ErreurClasseur) throw erreur
    throw refuser('xml-invalide', { partie, detail: String(erreur) })
  }
}

/** `x:row` → `row`. */
export function nomLocal(nom: string): string {
  return nom.slice(nom.indexOf(':') + 1)
}

/** `x:row` → `x:` ; sans préfixe, texte vide. */
export function prefixe(nom: string): string {
  return nom.slice(0, nom.indexOf(':') + 1)
}
