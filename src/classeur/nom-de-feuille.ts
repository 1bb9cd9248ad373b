import { ErreurClasseur } from './port'

const LONGUEUR_MAX = 31
const CARACTERES_INTERDITS = /[:\\/?*[\]\u0000-\u001f]/
/** Nom qu'Excel se réserve pour le suivi des modifications, en anglais et en français. */
const RESERVES: ReadonlySet<string> = new Set(['history', 'historique'])

/** Deux noms de feuille égaux pour Excel, qui ignore la casse. */
export function memeNomDeFeuille(un: string, autre: string): boolean {
  return un.toLowerCase() === autre.toLowerCase()
}

/**
 * @throws ErreurClasseur `nom-de-feuille-invalide` (vide, plus de 31 caractères, `: \ / ? * [ ]`, apostrophe au bord, réservé),
 *   `feuille-existante` (casse ignorée)
 */
export function verifierNouveauNom(nom: string, existants: Iterable<string>): void {
  const invalide =
    nom.trim() === '' ||
    nom.length > LONGUEUR_MAX ||
    CARACTERES_INTERDITS.test(nom) ||
    nom.startsWith("'") ||
    nom.endsWith("'") ||
    RESERVES.has(nom.toLowerCase())
  if (invalide) throw new ErreurClasseur('nom-de-feuille-invalide', { feuille: nom })
  for (const existant of existants) {
    if (memeNomDeFeuille(nom, existant)) throw new ErreurClasseur('feuille-existante', { feuille: existant })
  }
}
