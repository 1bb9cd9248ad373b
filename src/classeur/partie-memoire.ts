import { coderTexteDeCellule } from './xlsx/xml/echappement'

/** Espace de noms de la partie XML où le classeur garde nos textes. */
export const ESPACE_DE_LA_MEMOIRE = 'urn:mixite:memoire:1'
/** Début commun à toutes ses versions : une partie d'une version plus récente se reconnaît sans se lire. */
export const DEBUT_DE_L_ESPACE = 'urn:mixite:memoire:'

/** Contenu de la partie, sans déclaration XML : certaines versions d'Office ne remplacent pas une partie qui en porte une. */
export function ecrireEntrees(entrees: ReadonlyMap<string, string>): string {
  const elements = [...entrees].map(([clef, texte]) => `<entree clef="${coderAttribut(clef)}">${coderTexteDeCellule(texte)}</entree>`)
  return `<memoire xmlns="${ESPACE_DE_LA_MEMOIRE}">${elements.join('')}</memoire>`
}

/** L'analyse XML changerait en espaces les tabulations et les sauts de ligne d'un attribut. */
function coderAttribut(texte: string): string {
  return coderTexteDeCellule(texte).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')
}
