import type { ArgumentDecrit } from '../../catalogue'
import { ecrireNomDeFeuille, ecrireRectangle, lireAdresse } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'

const NOMBRE = /^[+-]?(\d{1,3}([ \u00a0\u202f]\d{3})+|\d+)([.,]\d+)?( ?%)?$/
/** « 1,234 » : millier ou décimale ? Le volet le laisse en texte et la fonction le refuse avec sa phrase. */
const AMBIGU = /^[+-]?\d{1,3}[.,]\d{3}( ?%)?$/
const VRAIS = new Set(['vrai', 'oui', 'o', 'true'])
const FAUX = new Set(['faux', 'non', 'n', 'false'])
const EGAL_DE_TETE = /^=\s*/

/**
 * Morceau de formule française pour ce que l’utilisateur a tapé dans le champ d’un argument :
 * `A2`, `0,25`, `25 %`, `VRAI`, un texte, ou une expression après « = ». Chaîne vide = argument omis.
 */
export function fragmentDArgument(argument: Pick<ArgumentDecrit, 'type'>, saisie: string, feuilleDArrivee: string): string {
  const texte = saisie.trim()
  if (texte === '') return ''
  if (texte.startsWith('=')) return texte.replace(EGAL_DE_TETE, '')
  const plage = lirePlage(texte, feuilleDArrivee)
  if (plage !== null) return ecrireReference(texte, plage, feuilleDArrivee)
  if (NOMBRE.test(texte) && !AMBIGU.test(texte)) return ecrireNombre(texte)
  if (argument.type === 'booleen' && VRAIS.has(texte.toLowerCase())) return 'VRAI'
  if (argument.type === 'booleen' && FAUX.has(texte.toLowerCase())) return 'FAUX'
  return `"${texte.replace(/"/g, '""')}"`
}

/** Plage désignée par un texte (`B2`, `$B$2:C9`, `'Bilan 2024'!B2`) ; `null` si ce n’en est pas une. */
export function lirePlage(texte: string, feuille: string): Plage | null {
  try {
    return lireAdresse(texte, feuille)
  } catch {
    return null
  }
}

/** Référence à poser dans un champ pour la sélection : toujours avec sa feuille, l’arrivée pouvant changer. */
export function referenceDe(plage: Plage): string {
  return `${ecrireNomDeFeuille(plage.feuille)}!${ecrireRectangle(plage)}`
}

function ecrireReference(texte: string, plage: Plage, feuilleDArrivee: string): string {
  const rectangle = texte.slice(texte.lastIndexOf('!') + 1).toUpperCase()
  if (plage.feuille.toLowerCase() === feuilleDArrivee.toLowerCase()) return rectangle
  return `${ecrireNomDeFeuille(plage.feuille)}!${rectangle}`
}

function ecrireNombre(texte: string): string {
  return texte.replace(/[ \u00a0\u202f]/g, '').replace('.', ',')
}

/** Formule française complète : arguments omis laissés vides au milieu, retirés à la fin. */
export function assemblerFormule(nomComplet: string, fragments: readonly string[]): string {
  const dernier = fragments.reduce((rang, fragment, i) => (fragment === '' ? rang : i), -1)
  return `=${nomComplet}(${fragments.slice(0, dernier + 1).join(';')})`
}
