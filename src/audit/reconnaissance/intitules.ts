import { normaliser } from '../../regles'
import { millesimesDe } from './millesime'
import type { MillesimeLu } from './millesime'

/** Un intitulé lu : ses mots porteurs, et ce qui se compare à ceux d'un modèle. */
export interface IntituleLu extends Pick<MillesimeLu, 'annee' | 'periode'> {
  /** Sans casse ni accents ni ponctuation. */
  readonly exact: string
  /** De plus, dates et périodes remplacées par « # ». */
  readonly patron: string
  /** Mots porteurs, abréviations développées, dans l'ordre de l'intitulé. */
  readonly mots: readonly string[]
  /** Mots négligés qui ne sont ni des articles ni des dates. */
  readonly perte: number
}

/** Locutions ramenées à un mot, dans l'ordre où elles se remplacent ; sans son signe, un texte n'a pas à y être confronté. */
const LOCUTIONS: readonly (readonly [string, RegExp, string])[] = [
  ['soc', /\b(?:log|lgt|logt|logement|lgmt)s?(?: locatifs?| loc)? (?:sociaux|social|soc)\b/g, 'lls'],
  ['parc', /\bparc (?:locatif )?social\b/g, 'lls'],
  ['ls', /\b(?:lls|ls)\b/g, 'lls'],
  ['p', /\b(?:residence|resid|res)s? (?:principale|princ|ppale)s?\b/g, 'rp'],
  ['mixite', /\bcontrats? de mixite sociale\b/g, 'cms'],
  ['urbaine', /\bunites? urbaines?\b/g, 'uu'],
  // « LS manquants pour atteindre 25 % » : le but ne change pas ce qui est compté.
  ['atteindre', /\bpour atteindre\b.*$/g, ''],
  // « Taux de LLS en % » : un taux l'est déjà.
  ['p', /\b(taux|tx)\b(.*) (?:pourcent|pct|pourcentage)\b/g, '$1$2'],
]

/** Abréviation, puis le mot : « tx taux ». */
const ABREVIATIONS: ReadonlyMap<string, string> = new Map(
  [
    'agl agglomeration, ap apres, arr arrondissement, arrdt arrondissement, att atteinte, av avant, com commune',
    'comm commune, conv convention, def deficit, delib deliberation, dep departement, dept departement, dpt departement',
    'evol evolution, exced excedent, fin financement, hab habitant, interco intercommunalite, leg legal, lgmt logement',
    'lgt logement, lgts logement, log logement, logt logement, logts logement, manq manquant, mun municipale',
    'mut mutualisation, mutu mutualisation, mutual mutualisation, obj objectif, objs objectif, oblig obligatoire',
    'obs observation, op operation, pct part, pop population, pourcent part, pourcentage part, prel prelevement',
    'prelev prelevement, proportion part, ratt rattrapage, rattr rattrapage, real realise, resa reservation, ret retenu',
    'sociaux social, tot total, tri triennal, tx taux, typo typologie, var variation',
  ]
    .join(', ')
    .split(', ')
    .map((paire): [string, string] => {
      const [court = '', mot = ''] = paire.split(' ')
      return [court, mot]
    }),
)

/** Mots qui ne changent rien au sens, dans quelque tableau que ce soit. */
const VIDES = new Set(
  'a au aux d de des du en et l la le les n nb nbr nbre no nombre ou par pour sur sru # inventaire'.split(' '),
)

export function estVide(mot: string): boolean {
  return VIDES.has(mot)
}

/** Ce qu'il reste d'un intitulé qui n'est qu'une période : autre chose que celui qui n'est qu'une année. */
const PERIODE_SEULE = ['#-#']

/** Mots vides qui disent tout de même de quoi l'on parle. */
const NEGLIGES = new Set(['sru', 'inventaire'])

/** Mots dont la marque du pluriel fait partie. */
const INVARIABLES = new Set(['plus', 'pls', 'sous', 'lls', 'hors', 'acces', 'cms', 'epls'])

export function lireIntitule(texte: string): IntituleLu {
  const exact = normaliser(sansNumero(reparer(periodeEntiere(texte))).replace(/%/g, ' pourcent ').replace(/[Δ∆]/g, ' delta '))
  const { annee, periode, patron } = millesimesDe(exact)
  const reduit = LOCUTIONS.reduce((reste, [signe, motif, mot]) => (reste.includes(signe) ? reste.replace(motif, mot) : reste), patron)
  const mots = reduit.split(' ').filter((mot) => mot !== '')
  const porteurs = mots.filter((mot) => !VIDES.has(mot)).map(developper)
  const perte = porteurs.length > 0 ? mots.filter((mot) => NEGLIGES.has(mot)).length : 0
  return { exact, patron, annee, periode, mots: porteurs.length > 0 ? porteurs : periode === null ? mots : PERIODE_SEULE, perte }
}

/**
 * « Commune_carenc?e » : un accent perdu à l'enregistrement est presque toujours celui d'un e. « L.L.S. » est un sigle, et
 * « TauxSRU » deux mots.
 */
function reparer(texte: string): string {
  const accentue = /[?\ufffd]/.test(texte) ? texte.replace(/(?<=\p{L})[?\ufffd]+(?=\p{L})/gu, 'e') : texte
  const sansPoints = accentue.includes('.')
    ? accentue.replace(/(?<!\p{L})\p{L}(?:\.\p{L}(?!\p{L}))+\.?/gu, (sigle) => sigle.replaceAll('.', ''))
    : accentue
  const suite = sansPoints.slice(1)
  if (suite === suite.toLowerCase()) return sansPoints
  return sansPoints.replace(/([a-zà-ÿ])(?=[A-ZÀ-Ý])|([A-ZÀ-Ý])(?=[A-ZÀ-Ý][a-zà-ÿ]{2})/g, '$1$2 ')
}

/** « 2020-22 » dit 2020-2022 ; trois ans seulement, pour n'y prendre aucune date. */
function periodeEntiere(texte: string): string {
  return texte.replace(/(?<!\d)20(\d\d) ?[-–/] ?(\d\d)(?!\d| ?%)/g, (lu, debut: string, fin: string) => (Number(fin) === Number(debut) + 2 ? `20${debut}-20${fin}` : lu))
}

/** « 1 - Commune », « 2. RP », « c) LLS » : un numéro n'en dit rien ; une lettre majuscule désigne parfois un terme (A, B, C). */
function sansNumero(texte: string): string {
  return !/^\s*[\d(a-z]/.test(texte) ? texte : texte.replace(/^\s*(?:\(?(?:\d{1,2}|[a-z])\)|\d{1,2}\s*[.°:–—-])\s+(?=\p{L}{2})/u, '')
}

/** Un mot abrégé développé, ou ramené au singulier. */
export function developper(mot: string): string {
  const connu = ABREVIATIONS.get(mot)
  if (connu !== undefined) return connu
  return mot.length >= 5 && /[sx]$/.test(mot) && !INVARIABLES.has(mot) ? mot.slice(0, -1) : mot
}

/** Clef d'un ensemble de mots : leur ordre et leurs répétitions ne comptent pas. */
export function clefDeMots(mots: readonly string[]): string {
  return mots.length === 1 ? (mots[0] ?? '') : [...new Set(mots)].sort().join(' ')
}
