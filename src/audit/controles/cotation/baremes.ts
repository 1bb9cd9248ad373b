import { normaliser } from '../../../regles'

/** Façon de compter les points d'une ligne de grille. */
export type BaremeLibre =
  /** Points si le critère est rempli. */
  | { readonly genre: 'vrai' }
  | { readonly genre: 'par an' | 'par mois'; readonly plafond: number }
  /** La règle est écrite, mais ne se lit pas : la ligne ne se recalcule pas. */
  | { readonly genre: 'inconnu' }

const PAR_AN = /\b(?:par|chaque|x|\/)? ?an(?:nee)?s?\b(?: revolue?s?)?/
const PAR_MOIS = /\bmois\b/
const PLAFOND = /\b(?:plafon\w*|maxi(?:mum)?|max|limite\w*|au plus|dans la limite)\D{0,15}(\d+)(?:\s*(ans?|annees?|mois)\b)?/
/** « De 1 à 2 ans », « plus de 4 ans », « à partir de 36 mois » : les points d'une tranche, non ceux d'un an. */
const TRANCHE = /\b\d+ (?:a|et|ou) \d+ (?:ans?|annees?|mois)\b|\b(?:plus|moins|a partir|au dessus|au moins|superieure?s? a|inferieure?s? a) (?:de |d )?(?:\d+|un|une) (?:ans?|annees?|mois)\b/
const UNE_FOIS = /\bune fois\b|\bforfait|\bfixe\b|\bpar demande\b|\boui\b/

/** Lit un barème écrit en clair : « par mois révolu, plafond 48 points », « 2 pts/an (max 20) » ; sans chiffre ni durée, il n'y en a pas. */
export function lireBaremeLibre(textes: readonly string[], id: string | null): BaremeLibre {
  const mots = normaliser(textes.join(' '))
  const anciennete = id === 'S28'
  if (UNE_FOIS.test(mots) && !/\bpar (?:an|mois)/.test(mots)) return { genre: anciennete ? 'inconnu' : 'vrai' }
  const parDuree = /\b(?:par|chaque) (?:an|annee|mois)\b/.test(mots) || (anciennete && (PAR_AN.test(mots) || PAR_MOIS.test(mots)))
  if (parDuree) {
    const plafond = PLAFOND.exec(mots)
    if (plafond?.[2] !== undefined || TRANCHE.test(mots) || /\bpalier|\btranche|\bpuis\b|\bau dela\b/.test(mots)) return { genre: 'inconnu' }
    const lu = plafond?.[1] === undefined ? Infinity : Number(plafond[1])
    const [mois, an] = [/\b(?:par|chaque) mois\b/.test(mots) || (!/\ban(?:nee)?s?\b/.test(mots) && PAR_MOIS.test(mots)), /\ban(?:nee)?s?\b/.test(mots)]
    if (mois && an) return { genre: 'inconnu' }
    return { genre: mois ? 'par mois' : 'par an', plafond: lu }
  }
  if (anciennete) return { genre: 'inconnu' }
  return /\d/.test(mots) && /\bpar\b|\bpalier|\btranche|\bselon\b|\bsi\b/.test(mots) ? { genre: 'inconnu' } : { genre: 'vrai' }
}
