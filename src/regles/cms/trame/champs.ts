import { normaliser } from '../../socle/normaliser'

/** Contenu d'une case de la trame ; `null` = vide. */
export type Contenu = string | number | null

/** Ce qu'est une case : vide, encore le modèle de la trame, ou remplie. */
export type EtatDeChamp = 'vide' | 'modèle' | 'rempli'

/** Champs que la trame laisse à compléter, n'importe où dans un texte. */
const DANS_UN_TEXTE = /\bxx\b|\bnom de la commune\b|\bnom et qualite\b|\bprenom nom\b|\b(?:du|le|au) date\b/g
/** Champs de la trame qui n'en sont que s'ils occupent toute la case. */
const CASE_ENTIERE: ReadonlySet<string> = new Set([
  'date',
  'annee',
  'qualite',
  'signature',
  '20 ou 25',
  'instance deliberative de l epci',
])

/** Champs de la trame laissés tels quels, une fois par occurrence. */
export function champsLaisses(contenu: Contenu): readonly string[] {
  if (typeof contenu !== 'string') return []
  const mots = normaliser(contenu)
  return CASE_ENTIERE.has(mots) ? [mots] : [...mots.matchAll(DANS_UN_TEXTE)].map(([champ]) => champ)
}

export function etatDuChamp(contenu: Contenu): EtatDeChamp {
  if (contenu === null || (typeof contenu === 'string' && contenu.trim() === '')) return 'vide'
  return champsLaisses(contenu).length > 0 ? 'modèle' : 'rempli'
}

/** Noms écrits en liste dans une phrase : « a », « b ». */
export function enumerer(noms: readonly (string | number)[]): string {
  return noms.map((nom) => `« ${nom} »`).join(', ')
}
