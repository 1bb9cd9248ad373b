import type { FeuilleFigee } from '../../classeur/instantane'
import { normaliser } from '../../regles'
import { millesimesDe } from '../reconnaissance/millesime'
import type { Volet } from './volets'

const LIGNES_AU_DESSUS = 12
const LIGNES_AU_DESSOUS = 4
const COLONNES_LUES = 30

const DE_LA_COMMUNE = 'objectif (?:(?:de rattrapage|retenu|triennal|sru) )*(?:communal|(?:de|a|pour) la (?:commune|ville)|total|global)'
/** « Objectif communal », « Objectif retenu », « Rappel : objectif triennal de la commune » ; jamais une part, ni un produit. */
const LIBELLE = new RegExp(`^(?:rappel )?(?:de )?(?:l )?(?:${DE_LA_COMMUNE}|objectif (?:triennal |communal )*(?:retenu|triennal))\\b(?!.*\\b(?:arrondissements?|prioritaires?|plai|plus|pls|taux|part)\\b)\\D*$`)
const PHRASE = new RegExp(`\\b${DE_LA_COMMUNE}(?: [a-z]+){0,4}? (\\d{1,3}(?: \\d{3})+|\\d+)\\b`)
const EFFECTIF = /^(\d{1,3}(?: \d{3})+|\d+)(?: (?:logements?|lls|ls)(?: sociaux)?)?$/

/** Ce que les cases autour d'un tableau d'arrondissements disent de l'objectif de la commune. */
export interface ObjectifCommunal {
  /** Nombre de logements ; `null` : rien ne le dit, ou deux cases se contredisent. */
  readonly logements: number | null
  /** Lignes du tableau qui portent cet objectif, et non celui d'un arrondissement. */
  readonly lignes: ReadonlySet<number>
}

/**
 * L'objectif de la commune, lu au-dessus du tableau, sinon sur ses dernières lignes ou juste au-dessous ; `fin` : où finit le
 * tableau d'arrondissements précédent de la feuille. Une case d'une autre période que celle du tableau ne dit rien.
 */
export function objectifCommunalDe({ tableau, periode, colonnes }: Volet, fin: number | null): ObjectifCommunal {
  const { feuille, plage, enTete, transpose, titre, totaux } = tableau
  const lire = (debut: number, apres: number): readonly Lu[] =>
    Array.from({ length: Math.max(0, apres - debut) }, (_, i) => debut + i)
      .filter((ligne) => transpose || !totaux.includes(ligne))
      .flatMap((ligne) => lireLaLigne(feuille, ligne, colonnes.get('objectif')?.periode ?? periode))
  const auDessus = [...dansLaPhrase(titre, periode, plage.ligne), ...lire(Math.max(0, plage.ligne - LIGNES_AU_DESSUS, fin ?? 0), plage.ligne)]
  const apres = plage.ligne + plage.lignes
  const auDessous = lire(transpose ? apres : enTete + 1, Math.min(feuille.lignes, apres + LIGNES_AU_DESSOUS))
  // Entre deux tableaux, la case peut clore l'un ou annoncer l'autre.
  const lus = new Set((auDessus.length === 0 ? auDessous : fin === null ? auDessus : [...auDessus, ...auDessous]).map(({ logements }) => logements))
  const [seul = null] = lus
  return { logements: lus.size === 1 ? seul : null, lignes: new Set(auDessous.map(({ ligne }) => ligne)) }
}

interface Lu {
  readonly ligne: number
  readonly logements: number
}

function lireLaLigne(feuille: FeuilleFigee, ligne: number, periode: string | null): readonly Lu[] {
  const lus: Lu[] = []
  for (let colonne = 0; colonne < Math.min(feuille.colonnes, COLONNES_LUES); colonne += 1) {
    const texte = feuille.valeur(ligne, colonne)
    if (typeof texte !== 'string') continue
    lus.push(...dansLaPhrase(texte, periode, ligne))
    const libelle = sansPeriode(texte, periode)
    if (libelle === null || !LIBELLE.test(libelle)) continue
    const logements = voisin(feuille, ligne, colonne)
    if (vraisemblable(logements)) lus.push({ ligne, logements })
  }
  return lus
}

function dansLaPhrase(texte: string, periode: string | null, ligne: number): readonly Lu[] {
  const logements = Number((PHRASE.exec(sansPeriode(texte, periode) ?? '')?.[1] ?? '').replace(/ /g, '') || NaN)
  return vraisemblable(logements) ? [{ ligne, logements }] : []
}

/** Le texte normalisé, sans sa période ; `null` si c'en est une autre. */
function sansPeriode(texte: string, attendue: string | null): string | null {
  const { periode, patron } = millesimesDe(normaliser(texte))
  if (periode !== null && attendue !== null && periode !== attendue) return null
  return patron.replace(/#(?:-#)?/g, ' ').replace(/ +/g, ' ').trim()
}

/** Le premier nombre à droite du libellé, s'il en est aussitôt suivi. */
function voisin(feuille: FeuilleFigee, ligne: number, libelle: number): number {
  for (let colonne = libelle + 1; colonne < feuille.colonnes; colonne += 1) {
    const valeur = feuille.valeur(ligne, colonne)
    if (typeof valeur === 'number') return valeur
    if (typeof valeur === 'string' && valeur.trim() !== '') return Number(EFFECTIF.exec(normaliser(valeur))?.[1]?.replace(/ /g, '') ?? NaN)
  }
  return NaN
}

/** Un effectif, qu'on ne peut prendre pour une année. */
function vraisemblable(logements: number): boolean {
  return Number.isInteger(logements) && logements > 0 && (logements < 2000 || logements > 2100)
}
