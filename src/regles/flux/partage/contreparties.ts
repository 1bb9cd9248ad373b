import type { FicheDeRegle } from '../../socle/fiche'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_01: FicheDeRegle = {
  id: 'FLUX-01',
  titre: 'Réservataires et contreparties',
  nature: 'parametre',
  articles: [reference('art. R. 441-5 du CCH', FLUX_2022, 'introduction')],
  parametres: ['P_etat', 'P_coll'],
  pointsOuverts: [],
}

export const CONTREPARTIES = ['terrain', 'financement', 'garantie financière'] as const
export type Contrepartie = (typeof CONTREPARTIES)[number]

/** Directe : le réservataire propose logement par logement. Déléguée : le bailleur désigne dans un vivier. */
export const GESTIONS = ['directe', 'déléguée'] as const
export type GestionDesDroits = (typeof GESTIONS)[number]

const MOTIFS: readonly (readonly [RegExp, Contrepartie])[] = [
  [/^(?:apport (?:de |d un |en )?)?(?:terrains?|foncier)$/, 'terrain'],
  [/^(?:apport financier|financements?|subventions?|prets?)$/, 'financement'],
  [/^(?:garanties?(?: financieres?| d emprunts?| des emprunts)?)$/, 'garantie financière'],
]

/** Lit une ou plusieurs contreparties (« garantie d’emprunt, terrain ») ; `undefined` dès qu'une n'est pas de la liste. */
export function lireContreparties(texte: string): readonly Contrepartie[] | undefined {
  const lues = texte
    .split(/[,;+/]|\bet\b/)
    .map((morceau) => normaliser(morceau))
    .filter((mots) => mots !== '')
    .map((mots) => MOTIFS.find(([motif]) => motif.test(mots))?.[1])
  return lues.length === 0 || lues.includes(undefined) ? undefined : (lues as Contrepartie[])
}

/** Lit un mode de gestion ; « mixte » en est la somme, dont la part de chacun reste à dire. */
export function lireGestion(texte: string): GestionDesDroits | 'mixte' | undefined {
  const mots = normaliser(texte).replace(/^gestion (?:en )?/, '')
  if (/^directe?$/.test(mots)) return 'directe'
  if (/^deleguee?(?: au bailleur)?$/.test(mots)) return 'déléguée'
  return /^(?:mixte|directe et deleguee|les deux)$/.test(mots) ? 'mixte' : undefined
}
