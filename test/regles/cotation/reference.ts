/*
 * Cotation de référence, lente et évidente, écrite d'après le contrat des fonctions (§ 3) sans rien du produit : elle
 * reçoit le sens de chaque cellule, pas son écriture.
 */

export interface Civil {
  readonly an: number
  readonly mois: number
  readonly jour: number
}

/** Ce qu'une cellule veut dire. */
export type Sens =
  | { readonly genre: 'vide' }
  | { readonly genre: 'illisible' }
  | { readonly genre: 'booleen'; readonly vrai: boolean }
  | { readonly genre: 'nombre'; readonly nombre: number }
  | { readonly genre: 'date'; readonly date: Civil }

export interface Palier {
  readonly seuil: number
  readonly strict: boolean
  readonly points: number
}

export interface CritereDeReference {
  readonly points: number
  readonly negatif: boolean
  readonly compte:
    | { readonly genre: 'vrai' }
    | { readonly genre: 'seuil'; readonly operateur: '>=' | '>' | '<' | '<='; readonly valeur: number }
    | { readonly genre: 'par an' | 'par mois' }
    | { readonly genre: 'paliers'; readonly paliers: readonly Palier[] }
  readonly plafond: number | null
  readonly mode: 'somme' | 'maximum' | 'exclusif'
  readonly groupe: string | null
  readonly debut: Civil | null
  /** Date de fin, ou `colonne` : elle se lit dans la demande. */
  readonly fin: Civil | 'colonne' | null
  readonly aPiece: boolean
}

/** Les cellules d'une demande qu'un critère peut lire. */
export interface CellulesDeCritere {
  readonly valeur: Sens
  readonly fin: Sens
  readonly piece: Sens
}

const rang = ({ an, mois, jour }: Civil): number => an * 10000 + mois * 100 + jour
const bissextile = (an: number): boolean => (an % 4 === 0 && an % 100 !== 0) || an % 400 === 0
export const longueur = (an: number, mois: number): number =>
  [31, bissextile(an) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][mois - 1] ?? 0

/** Même quantième n mois plus tard, dernier jour du mois à défaut. */
export function plusMois({ an, mois, jour }: Civil, n: number): Civil {
  const total = an * 12 + mois - 1 + n
  const annee = Math.floor(total / 12)
  const moisArrivee = (total % 12) + 1
  return { an: annee, mois: moisArrivee, jour: Math.min(jour, longueur(annee, moisArrivee)) }
}

/** Durées entières de `pas` mois, comptées une à une. */
function dureesRevolues(debut: Civil, fin: Civil, pas: number): number {
  let n = 0
  while (rang(plusMois(debut, (n + 1) * pas)) <= rang(fin)) n += 1
  return n
}

class Illisible extends Error {}

/** Points d'un critère, et s'il est rempli (pour un groupe exclusif) ; lève si une cellule utile est illisible. */
function compter(critere: CritereDeReference, { valeur, fin, piece }: CellulesDeCritere, calcul: Civil, doublement: boolean) {
  const nul = { points: 0, rempli: false }
  if (critere.debut !== null && rang(calcul) < rang(critere.debut)) return nul
  if (critere.fin !== null && critere.fin !== 'colonne' && rang(calcul) > rang(critere.fin)) return nul
  const unites = unitesDe(critere, valeur, calcul)
  if (unites === 0) return nul
  if (critere.fin === 'colonne') {
    if (fin.genre === 'vide') return nul
    if (fin.genre !== 'date') throw new Illisible()
    if (rang(calcul) > rang(fin.date)) return nul
  }
  let points = critere.compte.genre === 'paliers' ? unites : unites * critere.points
  if (critere.plafond !== null) points = Math.min(points, critere.plafond)
  if (doublement && critere.aPiece && !critere.negatif && piece.genre !== 'vide') {
    if (piece.genre !== 'date' || rang(piece.date) > rang(calcul)) throw new Illisible()
    if (rang(calcul) < rang(plusMois(piece.date, 12))) points *= 2
  }
  return { points, rempli: true }
}

function unitesDe({ compte }: CritereDeReference, valeur: Sens, calcul: Civil): number {
  if (valeur.genre === 'vide') return 0
  if (valeur.genre === 'illisible') throw new Illisible()
  switch (compte.genre) {
    case 'vrai':
      if (valeur.genre !== 'booleen') throw new Illisible()
      return valeur.vrai ? 1 : 0
    case 'seuil': {
      if (valeur.genre !== 'nombre') throw new Illisible()
      const { operateur, valeur: seuil } = compte
      const n = valeur.nombre
      const tenu = operateur === '>=' ? n >= seuil : operateur === '>' ? n > seuil : operateur === '<' ? n < seuil : n <= seuil
      return tenu ? 1 : 0
    }
    case 'par an':
    case 'par mois':
      if (valeur.genre !== 'date' || rang(valeur.date) > rang(calcul)) throw new Illisible()
      return dureesRevolues(valeur.date, calcul, compte.genre === 'par an' ? 12 : 1)
    case 'paliers': {
      if (valeur.genre === 'booleen') throw new Illisible()
      if (valeur.genre === 'date' && rang(valeur.date) > rang(calcul)) throw new Illisible()
      const n = valeur.genre === 'date' ? dureesRevolues(valeur.date, calcul, 1) : valeur.nombre
      const atteints = compte.paliers.filter(({ seuil, strict }) => (strict ? n > seuil : n >= seuil))
      const ordre = (p: Palier): number => p.seuil + (p.strict ? 0.5 : 0)
      return atteints.reduce<Palier | null>((haut, p) => (haut === null || ordre(p) > ordre(haut) ? p : haut), null)?.points ?? 0
    }
  }
}

/** Note d'une demande non vide, ou « erreur ». */
export function noteDeReference(
  grille: readonly CritereDeReference[],
  cellules: readonly CellulesDeCritere[],
  calcul: Civil,
  doublement: boolean,
): number | 'erreur' {
  try {
    const comptes = grille.map((critere, i) => ({
      critere,
      ...compter(critere, cellules[i] as CellulesDeCritere, calcul, doublement),
    }))
    let note = 0
    for (const { critere, points } of comptes) if (critere.mode !== 'maximum') note += points
    for (const groupe of new Set(comptes.map(({ critere }) => critere.groupe))) {
      const membres = comptes.filter(({ critere }) => critere.groupe === groupe)
      if (membres.filter(({ critere, rempli }) => critere.mode === 'exclusif' && rempli).length > 1) return 'erreur'
      note += Math.max(0, ...membres.filter(({ critere }) => critere.mode === 'maximum').map(({ points }) => points))
    }
    return note
  } catch (erreur) {
    if (erreur instanceof Illisible) return 'erreur'
    throw erreur
  }
}
