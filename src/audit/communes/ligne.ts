import type { Plage, Valeur } from '../../classeur/port'
import type { Certitude } from '../../donnees'
import { baremeDe, lirePeriode } from '../../regles'
import type { BaremeSru } from '../../regles'
import { lieuDe, valeurDe } from '../reconnaissance/acceder'
import { laPlusFaible } from '../reconnaissance/certitude'
import { drapeauDe, lireDateDeCase, mentionDe } from '../reconnaissance/lire-cases'
import type { ColonneReconnue } from '../reconnaissance/types'
import type { Dossier } from '../types'
import { voletsDe } from './volets'
import type { Genre, Volet } from './volets'

/** Une commune, une année ou une période : un objet d'un volet. */
export interface Ligne {
  readonly volet: Volet
  readonly objet: number
}

/** Visite chaque ligne des volets de ce genre qui portent toutes ces notions. */
export function parcourir(
  dossier: Dossier,
  genres: readonly Genre[],
  notions: readonly string[],
  visiter: (ligne: Ligne) => void,
): void {
  for (const volet of voletsDe(dossier)) {
    if (!genres.includes(volet.genre) || !notions.every((notion) => volet.colonnes.has(notion))) continue
    visiterLignes(volet, visiter)
  }
}

export function visiterLignes(volet: Volet, visiter: (ligne: Ligne) => void): void {
  const { objets } = volet.tableau
  for (let i = 0; i < objets.length; i += 1) visiter({ volet, objet: objets[i] ?? 0 })
}

export function colonneDeLigne({ volet }: Ligne, notion: string): ColonneReconnue | undefined {
  return volet.colonnes.get(notion)
}

/** Nombre que la ligne porte sous cette notion ; `NaN` si la colonne manque ou si la case n'en porte pas. */
export function nombreDe(ligne: Ligne, notion: string): number {
  const colonne = ligne.volet.colonnes.get(notion)
  return colonne === undefined ? NaN : colonne.nombres.de(ligne.objet)
}

/** Comme `nombreDe`, entier et positif. */
export function effectifDe(ligne: Ligne, notion: string): number {
  const nombre = nombreDe(ligne, notion)
  return Number.isInteger(nombre) && nombre >= 0 && nombre <= 1e9 ? nombre : NaN
}

/** Taux en points ; `NaN` s'il n'y en a pas de sûr. */
export function pointsDe(ligne: Ligne, notion: string): number {
  const colonne = ligne.volet.colonnes.get(notion)
  return colonne === undefined ? NaN : colonne.points.de(ligne.objet)
}

/** Cible ou taux de rattrapage, en points : 0,25, 25 et « 25 % » disent 25. */
export function tauxDiscretDe(ligne: Ligne, notion: string): number {
  const colonne = ligne.volet.colonnes.get(notion)
  return colonne === undefined ? NaN : colonne.tauxDiscrets.de(ligne.objet)
}

export function valeurDeLigne(ligne: Ligne, notion: string): Valeur {
  const colonne = ligne.volet.colonnes.get(notion)
  return colonne === undefined ? null : valeurDe(ligne.volet.tableau, ligne.objet, colonne.rang)
}

/** Texte de la case, espaces réunies ; vide si elle n'en porte pas. */
export function texteDe(ligne: Ligne, notion: string): string {
  return mentionDe(valeurDeLigne(ligne, notion))
}

export function drapeauDeLigne(ligne: Ligne, notion: string): boolean | null {
  return drapeauDe(valeurDeLigne(ligne, notion))
}

/** Jour de la case, en numéro de série ; `null` sans date. */
export function jourDe(ligne: Ligne, notion: string): number | null {
  const colonne = ligne.volet.colonnes.get(notion)
  return colonne === undefined ? null : lireDateDeCase(ligne.volet.tableau, colonne, ligne.objet)
}

export function estVide(ligne: Ligne, notion: string): boolean {
  const valeur = valeurDeLigne(ligne, notion)
  return valeur === null || (typeof valeur === 'string' && valeur.trim() === '')
}

export function lieuDeLigne(ligne: Ligne, notion: string): Plage {
  return lieuDe(ligne.volet.tableau, ligne.objet, ligne.volet.colonnes.get(notion)?.rang ?? 0)
}

/** Année d'inventaire de la ligne : la sienne dans une série, celle du volet ailleurs. */
export function anneeDe(ligne: Ligne): number | null {
  if (!ligne.volet.colonnes.has('annee')) return ligne.volet.annee
  const annee = nombreDe(ligne, 'annee')
  return Number.isNaN(annee) ? (Number(/\b(?:19|20)\d\d\b/.exec(texteDe(ligne, 'annee'))?.[0] ?? NaN) || null) : annee
}

/** Période de la ligne : la sienne si le tableau en a une colonne, celle du volet sinon. */
export function periodeDe(ligne: Ligne): string | null {
  if (!ligne.volet.colonnes.has('periode')) return ligne.volet.periode
  const texte = texteDe(ligne, 'periode')
  return texte === '' ? ligne.volet.periode : (lirePeriode(texte)?.periode ?? texte)
}

/** Nombres de la période de la ligne ; `null` : période inconnue, ou dont Mixité n'a pas les paramètres. */
export function baremeDeLigne(ligne: Ligne): BaremeSru | null {
  if (!ligne.volet.colonnes.has('periode')) return ligne.volet.bareme
  const periode = periodeDe(ligne)
  const fiche = periode === null ? undefined : lirePeriode(periode)
  return fiche === undefined ? null : baremeDe(fiche.periode)
}

/** Certitude la plus faible des colonnes qui portent ces notions. */
export function certitudeDe({ volet }: Ligne, notions: readonly string[]): Certitude {
  return laPlusFaible(notions.flatMap((notion) => volet.colonnes.get(notion)?.certitude ?? []))
}

/** Ce qui désigne la ligne dans une phrase : la commune, l'année, ou le nom de la feuille. */
export function nomDe(ligne: Ligne): string {
  for (const notion of ['nom', 'arrondissement', 'code', 'annee', 'periode']) {
    const texte = texteDe(ligne, notion)
    if (texte !== '') return notion === 'arrondissement' && /^\d+$/.test(texte) ? `arrondissement ${texte}` : texte
  }
  return ligne.volet.tableau.titre || ligne.volet.tableau.feuille.nom
}
