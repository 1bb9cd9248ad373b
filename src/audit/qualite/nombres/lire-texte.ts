import { lireNombre, normaliser } from '../../../regles'

/** Ce qu'un texte dit du nombre qu'on attendait là. */
export type LectureDeTexte =
  | { readonly genre: 'nombre'; readonly nombre: number }
  | { readonly genre: 'pourcentage'; readonly nombre: number }
  | { readonly genre: 'unite'; readonly nombre: number; readonly unite: string }
  | { readonly genre: 'ambigu' }
  | { readonly genre: 'absence' }
  | { readonly genre: 'erreur' }
  | { readonly genre: 'formule' }
  | { readonly genre: 'illisible' }

/** Mots qui disent qu'il n'y a pas de nombre à écrire. */
const ABSENCES: ReadonlySet<string> = new Set([
  '', 's o', 'so', 'sans objet', 'n d', 'nd', 'n c', 'nc', 'n a', 'na', 'ns', 'n s', 'neant', 'aucun', 'aucune', 'vide', 'secret', 's', 'ss',
  'non disponible', 'non renseigne', 'non connu', 'inconnu', 'a venir', 'en cours', 'non concerne', 'non concernee', 'non soumise', 'non soumis',
  'commune non soumise', 'exemptee', 'exempte', 'exemption', 'secret statistique', 'pas d objectif', 'non deficitaire', 'total', 'moyenne',
])
/** « < 11 », « moins de 5 » : un effectif masqué. */
const MASQUE = /^(?:[<≤>≥]|moins de\b|plus de\b|au (?:moins|plus)\b)/i
/** Erreur de calcul recopiée en texte, en français ou en anglais. */
const ERREUR = /^#(?:DIV\/0!|N\/A|NOM\?|NAME\?|REF!|VALEUR!|VALUE!|NOMBRE!|NUM!|NUL!|NULL!|CALC!|PROPAGATION!|SPILL!)$/i
/** Formule que le tableur montre au lieu de la calculer. */
const FORMULE = /^=\s*[-+(\p{L}\d$']/u
const NOMBRE_PUIS_UNITE = /^([+-]?\d[\d \u00a0\u202f]*(?:[.,]\d+)?)[ \u00a0\u202f]*([^\d\s].*)$/

/** « 3 points par an », « 10 par enfant » : une règle de calcul, non une unité. */
const CONDITION = /\/|\b(?:par|si|pour)\b/i

/** Lit un texte trouvé dans une colonne de nombres ; « 12 logts » porte 12 et son unité, « 10 à 12 » ne se lit pas. */
export function lireTexteDeNombre(texte: string): LectureDeTexte {
  const brut = texte.trim()
  if (ERREUR.test(brut)) return { genre: 'erreur' }
  if (MASQUE.test(brut) || ABSENCES.has(normaliser(brut))) return { genre: 'absence' }
  if (FORMULE.test(brut)) return { genre: 'formule' }
  const nombre = lireNombre(brut)
  if (typeof nombre === 'number') return { genre: 'nombre', nombre }
  if (nombre === 'ambigu') return { genre: 'ambigu' }
  const [, chiffres = '', unite = ''] = NOMBRE_PUIS_UNITE.exec(brut) ?? []
  const lu = lireNombre(chiffres.trim())
  if (typeof lu !== 'number' || /\d/.test(unite) || CONDITION.test(unite)) return { genre: 'illisible' }
  return unite === '%' ? { genre: 'pourcentage', nombre: lu } : { genre: 'unite', nombre: lu, unite }
}
