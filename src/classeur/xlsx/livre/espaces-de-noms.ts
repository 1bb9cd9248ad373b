import type { Noeud } from '../xml/arbre'

const TRANSITOIRE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const RELATIONS_TRANSITOIRES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS_STRICTES = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

/** Les noms XML du mode du classeur, strict ou transitoire : une partie ajoutée parle comme les autres. */
export interface EspacesDeNoms {
  readonly principal: string
  readonly relations: string
}

export function espacesDe(classeur: Noeud): EspacesDeNoms {
  const strict = [...classeur.attributs].some(([nom, valeur]) => nom.startsWith('xmlns') && valeur === STRICT)
  return strict
    ? { principal: STRICT, relations: RELATIONS_STRICTES }
    : { principal: TRANSITOIRE, relations: RELATIONS_TRANSITOIRES }
}
