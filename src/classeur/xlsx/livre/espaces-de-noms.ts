import type { Noeud } from '../xml/arbre'

const TRANSITOIRE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const RELATIONS_TRANSITOIRES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS_STRICTES = 'http://purl.oclc.org/ooxml/officeDocument/relationships'
const DESSIN_TRANSITOIRE = 'http://schemas.openxmlformats.org/drawingml/2006'
const DESSIN_STRICT = 'http://purl.oclc.org/ooxml/drawingml'

/** Les noms XML du mode du classeur, strict ou transitoire : une partie ajoutée parle comme les autres. */
export interface EspacesDeNoms {
  readonly principal: string
  readonly relations: string
  /** Racine des espaces du dessin : `/main`, `/chart` et `/spreadsheetDrawing` s'y ajoutent. */
  readonly dessin: string
  /** Vrai si les parts s'écrivent avec leur signe : `100%` au lieu de `100`. */
  readonly strict: boolean
}

export function espacesDe(classeur: Noeud): EspacesDeNoms {
  const strict = [...classeur.attributs].some(([nom, valeur]) => nom.startsWith('xmlns') && valeur === STRICT)
  return strict
    ? { principal: STRICT, relations: RELATIONS_STRICTES, dessin: DESSIN_STRICT, strict }
    : { principal: TRANSITOIRE, relations: RELATIONS_TRANSITOIRES, dessin: DESSIN_TRANSITOIRE, strict }
}
