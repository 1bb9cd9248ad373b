import { normaliser } from '../../../regles'
import { valeurDe } from '../../reconnaissance/acceder'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import { SOUSTRACTIONS } from './modele-assiette'

/** Ce qu'un poste soustrait a d'illicite (FLUX-05, FLUX-07). */
export type Grief = 'droits-uniques' | 'demolition' | 'vente'

export interface PosteDouteux {
  readonly rang: number
  readonly intitule: string
  readonly grief: Grief
}

/** Où lire une assiette dans un tableau : un plan par année quand le tableau en porte plusieurs. */
export interface PlanDAssiette {
  readonly tableau: TableauReconnu
  readonly misEnLocation: ColonneReconnue
  readonly soustraits: ColonneReconnue | null
  readonly flux: ColonneReconnue | null
  readonly part: ColonneReconnue | null
  /** Catégories de la liste fermée, hors postes douteux. */
  readonly categories: readonly ColonneReconnue[]
  /** Vrai si une catégorie n'est qu'un « dont » : la liste peut être partielle. */
  readonly partielle: boolean
  /** Postes que le modèle ne connaît pas, écrits parmi les catégories. */
  readonly inconnus: readonly number[]
  readonly douteux: readonly PosteDouteux[]
  /** Postes « dont » de A qui ne sont pas du flux : foyers, logements intermédiaires… (FLUX-02). */
  readonly horsFlux: readonly { readonly rang: number; readonly intitule: string }[]
}

/** Une somme n'est pas un poste. */
const TOTAL = /\b(?:total|somme|ensemble|cumul|b)\b/
const DONT = /^(?:dont|y compris|parmi lesquels)\b/
const VENDUS = /\ba vendre\b|\bventes?\b|\bvendus?\b/
const HORS_FLUX =
  /\bfoyers?\b|\bresidences? (?:universitaires?|autonomie|etudiantes?)\b|\b(?:pli|lli)\b|\bintermediaires?\b|\bdefense\b|\bsecurite interieure\b|\bgendarm\w+\b|\betablissements? (?:publics? )?de sante\b|\bhospitaliers?\b/
const ECARTE = /\b(?:hors|sauf|exclu\w*|sans)\b/
const GRIEFS: readonly (readonly [Grief, (mots: string) => boolean])[] = [
  ['droits-uniques', (mots) => /\bdroits? uniques?\b|\bpour un tour\b/.test(mots)],
  ['demolition', (mots) => /\bhors (?:n?pnru|anru|programme|(?:nouveau )?programme national|renouvellement)\b/.test(mots) && /\bdemol|\brelog|\brenov|\brehab/.test(mots)],
  ['vente', (mots) => /\bventes?\b|\bcessions?\b/.test(mots) && (/\bsans (?:relogement|mutation)\b/.test(mots) || (/\ba l occupant\b|\baux? (?:locataires?|occupants?)\b/.test(mots) && !/\brelog|\bmutation/.test(mots)))],
]

/** Plans d'un tableau d'assiette ; vide si deux colonnes d'une même année se disputent une notion. */
export function plansDAssiette(tableau: TableauReconnu): readonly PlanDAssiette[] {
  const unique = planDe(tableau, tableau.colonnes, true)
  if (unique !== null) return [unique]
  const annees = [...new Set(tableau.colonnes.flatMap(({ annee }) => annee ?? []))]
  return annees.flatMap((annee) => planDe(tableau, tableau.colonnes.filter((colonne) => colonne.annee === annee), false) ?? [])
}

function planDe(tableau: TableauReconnu, colonnes: readonly ColonneReconnue[], seul: boolean): PlanDAssiette | null {
  const douteux = [...colonnes, ...(seul ? tableau.etrangeres : [])].flatMap(({ rang, intitule }) => {
    const grief = griefDe(intitule)
    return grief === null ? [] : [{ rang, intitule, grief }]
  })
  const ecartes = new Set(douteux.map(({ rang }) => rang))
  // À côté des relogements qu'elles imposent, ou de la part à reloger, les ventes sont leur assiette et non une catégorie.
  const [relogements, aReloger] = ['relogementsDesVentes', 'partAReloger'].map((cherchee) => colonnes.some(({ notion }) => notion === cherchee))
  const lues = colonnes.filter(({ rang, notion }) => !ecartes.has(rang) && !(notion === 'b5' && (relogements || aReloger)))
  const vendus = ({ intitule }: { readonly intitule: string }): boolean => aReloger === true && VENDUS.test(normaliser(intitule))
  const une = (notion: string): ColonneReconnue | null | undefined => {
    const trouvees = chiffrees(tableau, lues.filter((colonne) => colonne.notion === notion))
    return trouvees.length > 1 ? undefined : (trouvees[0] ?? null)
  }
  const [misEnLocation, soustraits, flux, part] = [une('misEnLocation'), une('soustraits'), une('flux'), une('partSoustraite')]
  const categories = lues.filter(({ notion }) => estUneCategorie(notion))
  const doubles = new Set(categories.map(({ notion }) => notion)).size < categories.length
  if (misEnLocation == null || soustraits === undefined || flux === undefined || part === undefined || doubles) return null
  const fin = Math.min(soustraits?.rang ?? Infinity, flux?.rang ?? Infinity)
  const entre = (rang: number): boolean => rang > misEnLocation.rang && rang < fin
  const dont = ({ intitule }: { readonly intitule: string }): boolean => DONT.test(normaliser(intitule))
  const etrangeres = seul ? tableau.etrangeres : []
  return {
    tableau,
    misEnLocation,
    soustraits,
    flux,
    part,
    categories,
    partielle: categories.some(dont) || (aReloger === true && relogements !== true),
    inconnus: Number.isFinite(fin) ? etrangeres.filter((poste) => entre(poste.rang) && !ecartes.has(poste.rang) && !dont(poste) && !vendus(poste) && !TOTAL.test(normaliser(poste.intitule))).map(({ rang }) => rang) : [],
    douteux,
    horsFlux: suiteDesDont(tableau, misEnLocation.rang).filter(({ intitule }) => estHorsFlux(intitule)),
  }
}

/** Vrai si ces mots disent des logements que la gestion en flux laisse de côté (FLUX-02). */
export function estHorsFlux(texte: string): boolean {
  const mots = normaliser(texte)
  return HORS_FLUX.test(mots) && !ECARTE.test(mots)
}

/** Le titre du tableau, couché avec lui, peut se lire comme un de ses postes : il ne porte aucune valeur. */
function chiffrees(tableau: TableauReconnu, colonnes: readonly ColonneReconnue[]): readonly ColonneReconnue[] {
  if (colonnes.length < 2) return colonnes
  return colonnes.filter(({ rang }) => Array.from(tableau.objets).some((objet) => valeurDe(tableau, objet, rang) !== null))
}

/** Les « dont » écrits juste après A : ils en sont une part, et non une part d'autre chose. */
function suiteDesDont({ colonnes, etrangeres }: TableauReconnu, apres: number): { rang: number; intitule: string }[] {
  const parRang = new Map([...colonnes, ...etrangeres].map(({ rang, intitule }) => [rang, intitule]))
  const suite: { rang: number; intitule: string }[] = []
  for (let rang = apres + 1; DONT.test(normaliser(parRang.get(rang) ?? '')); rang += 1) suite.push({ rang, intitule: parRang.get(rang) ?? '' })
  return suite
}

function griefDe(intitule: string): Grief | null {
  const mots = normaliser(intitule)
  return GRIEFS.find(([, tient]) => tient(mots))?.[0] ?? null
}

function estUneCategorie(notion: string): boolean {
  return notion === 'relogementsDesVentes' || (SOUSTRACTIONS as readonly string[]).includes(notion)
}
