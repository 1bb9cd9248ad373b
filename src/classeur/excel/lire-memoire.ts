import { ESPACE_DE_LA_MEMOIRE } from '../partie-memoire'
import { ErreurClasseur } from '../port'
import { decoderTexteDeCellule } from '../xlsx/xml/echappement'

const LU_MAX = 60

/**
 * Entrées de la partie XML que le classeur garde pour nous, par clef.
 * @throws ErreurClasseur `memoire-illisible` : XML mal formé, autre racine, élément inattendu, clef absente ou en double
 */
export function lireEntrees(xml: string): Map<string, string> {
  const illisible = new ErreurClasseur('memoire-illisible', { lu: xml.slice(0, LU_MAX) })
  const { documentElement: racine } = new DOMParser().parseFromString(xml, 'application/xml')
  if (racine.namespaceURI !== ESPACE_DE_LA_MEMOIRE || racine.localName !== 'memoire') throw illisible
  const entrees = new Map<string, string>()
  for (const element of racine.children) {
    // Un XML mal formé se signale par un élément d’erreur : à la racine, ou ajouté à ce qui a pu être lu.
    const estEntree = element.namespaceURI === ESPACE_DE_LA_MEMOIRE && element.localName === 'entree' && element.children.length === 0
    const clef = element.getAttribute('clef')
    if (!estEntree || clef === null || entrees.has(decoderTexteDeCellule(clef))) throw illisible
    entrees.set(decoderTexteDeCellule(clef), decoderTexteDeCellule(element.textContent ?? ''))
  }
  return entrees
}
