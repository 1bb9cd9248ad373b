import type { Brut } from '../../../src/catalogue'
import type { CellulesTirees } from './grilles-au-hasard'
import { enIso } from './grilles-au-hasard'
import type { CritereDeReference } from './reference'

type Ligne = readonly Brut[]

const TITRES: Ligne = ['Critère', 'POINTS', 'colonne', 'Seuil', 'bareme', 'Mode', 'groupe', 'debut', 'Fin', 'piece']
const virgule = (n: number): string => String(n).replace('.', ',')

/** En-têtes des demandes : trois colonnes par critère. */
export function entetesPour(grille: readonly CritereDeReference[]): Ligne {
  return grille.flatMap((_, i) => [`Valeur ${i}`, `Fin ${i}`, `Pièce ${i}`])
}

/** Ligne d'une demande. */
export function ligneDe(cellules: readonly CellulesTirees[]): Ligne {
  return cellules.flatMap(({ valeur, fin, piece }) => [valeur.brut, fin.brut, piece.brut])
}

/** Grille telle qu'un agent la saisit ; `ordre` range ses lignes. */
export function ecrireGrille(grille: readonly CritereDeReference[], ordre: readonly number[] = grille.map((_, i) => i)): Ligne[] {
  return [TITRES, ...ordre.map((i) => ecrireCritere(grille[i] as CritereDeReference, i))]
}

function ecrireCritere(critere: CritereDeReference, i: number): Ligne {
  const { compte, points, negatif, mode, groupe, debut, fin, aPiece } = critere
  return [
    negatif ? (i % 2 === 0 ? 'N01' : 'fausse déclaration manifeste') : `Critère local ${i}`,
    compte.genre === 'paliers' ? (i % 2 === 0 ? null : 'sans objet') : points,
    `valeur ${i}`,
    compte.genre === 'seuil' ? `${compte.operateur}${virgule(compte.valeur)}` : null,
    ecrireBareme(critere),
    mode === 'somme' && i % 2 === 0 ? null : mode,
    groupe,
    debut === null ? null : enIso(debut),
    fin === 'colonne' ? `Fin ${i}` : fin === null ? null : enIso(fin),
    aPiece ? `Pièce ${i}` : null,
  ]
}

function ecrireBareme({ compte, plafond }: CritereDeReference): Brut {
  const plafonne = plafond === null ? '' : ` plafond ${plafond}`
  if (compte.genre === 'vrai' || compte.genre === 'seuil') return plafonne === '' ? null : plafonne.trim()
  if (compte.genre !== 'paliers') return `${compte.genre}${plafonne}`
  const paliers = compte.paliers.map(({ seuil, strict, points }) => `${strict ? '>' : ''}${seuil}:${points}`)
  return `paliers ${paliers.join(' | ')}${plafonne}`
}
