import type { Plage } from '../../classeur/port'
import { estCible } from '../../regles'
import { millesimesDe } from './millesime'

/** Une réponse, et où le classeur la donne. */
export interface Indice<V> {
  readonly valeur: V
  readonly lieu: Plage | null
  readonly texte: string
}

interface Texte {
  readonly texte: string
  /** Sans casse ni accents ni ponctuation. */
  readonly normalise: string
}

export function periodesDe({ normalise }: Texte): readonly string[] {
  const { periode } = millesimesDe(normalise)
  return periode === null ? [] : [periode]
}

const TAUX = /(\d{2}) ?(?:%|pour ?cent\b)/g
const PARLE_DE_LA_CIBLE = /\b(?:cible|taux legal|obligation legale|taux a atteindre|taux obligatoire|communes? (?:soumises? )?a \d\d)\b/

/** « cible de 25 % », « taux légal : 20 % » ; une phrase qui donne les deux taux n'en désigne aucun. */
export function ciblesDe({ texte, normalise }: Texte): readonly number[] {
  if (!PARLE_DE_LA_CIBLE.test(normalise)) return []
  const dits = new Set(
    [...texte.matchAll(TAUX)].map(([, points]) => Number(points)).filter(estCible),
  )
  return dits.size === 1 ? [...dits] : []
}

const FORMES_D_EPCI = "Communauté (?:de communes|d[’']agglomération|urbaine)|Métropole|CC|CA|CU|EPT|EPCI"
const ARTICLE = "(?:d[eu]s?\\s+|de la\\s+|de l[’']|d[’'])"
const NOM = "(\\p{Lu}[\\p{L}\\s’'-]*)"

/** Un EPCI, un département ou une commune nommés dans un titre. */
const TERRITOIRES: readonly RegExp[] = [
  new RegExp(`\\b((?:${FORMES_D_EPCI})\\s+${ARTICLE}?\\p{Lu}[^–—:;,()|]*)`, 'u'),
  new RegExp(`\\b(?:[Dd]épartement|DDTM?)\\s+${ARTICLE}${NOM}`, 'u'),
  new RegExp(`\\b[Cc]ommune\\s+${ARTICLE}${NOM}`, 'u'),
]

export function territoiresDe({ texte }: Texte): readonly string[] {
  for (const motif of TERRITOIRES) {
    const nom = motif.exec(texte)?.[1]?.trim()
    if (nom !== undefined) return [nom]
  }
  return []
}

/** A sans aménagement, B abaissant, C mutualisant ; un texte qui parle des deux compare les régimes et n'en choisit aucun. */
export function modalitesDe({ normalise }: Texte): readonly ('A' | 'B' | 'C')[] {
  if (/\bsans (?:amenagement|derogation)\b/.test(normalise)) return ['A']
  const abaisse = /\babaiss(?:ant|ants|ement|e|es)\b/.test(normalise)
  const mutualise = /\bmutualis(?:ant|ants|ation|e|es)\b/.test(normalise)
  if (abaisse === mutualise) return []
  return [abaisse ? 'B' : 'C']
}

const DECLARE = /\b(?:contrats?|cms|modalite|type)\b/
const SANS = /\bsans (?:amenagement|derogation)\b/

/** Modalité que le contrat se donne lui-même : « contrat sans aménagement », « CMS abaissant » ; celles qu’un texte compare n’en sont pas. */
export function modalitesDeclarees({ normalise }: Texte): readonly ('A' | 'B' | 'C')[] {
  const dites = [...(SANS.test(normalise) ? ['A' as const] : []), ...(/\babaissants?\b/.test(normalise) ? ['B' as const] : []), ...(/\bmutualisants?\b/.test(normalise) ? ['C' as const] : [])]
  const courte = /^(?:a )?sans (?:amenagement|derogation)$/.test(normalise)
  return dites.length === 1 && (courte || DECLARE.test(normalise)) ? dites : []
}

export function parleDUnContrat(normalise: string): boolean {
  return /\b(?:contrats? de mixite|cms|mutualis\w+|abaiss\w+|rattrapage)\b/.test(normalise)
}

/** « projet », « signé le 12/07/2023 » ; « projets » (de logements) ne dit rien du contrat. */
export function statutsDe({ normalise }: Texte): readonly ('brouillon' | 'signé')[] {
  const brouillon =
    /\b(?:projet (?:de (?:contrat|cms|mutualisation)|du \d)|brouillon|document de travail|version provisoire|(?:contrat|cms|mutualisation|version|document)\b.*\bprojet$)/.test(
      normalise,
    )
  const signe = /\b(?:signee?|signature) le \d/.test(normalise)
  if (brouillon === signe) return []
  return [brouillon ? 'brouillon' : 'signé']
}
