import { COLONNES_MAX, ecrireCellule } from '../adresse'
import { ErreurClasseur, estFormule } from '../port'
import type { Contenu, Plage, Saisie, Valeur } from '../port'

export interface Case {
  readonly valeur: Valeur
  readonly formule: string | null
  /** Ancre du débordement dont cette case est une suite. */
  readonly ancre?: number
}

/** Cellules remplies d'une feuille, par rang. */
export type Cases = Map<number, Case>

const VIDE: Case = { valeur: null, formule: null }

/** Rang d'une cellule dans la feuille : plus léger en mémoire qu'une adresse en texte. */
export function rang(ligne: number, colonne: number): number {
  return ligne * COLONNES_MAX + colonne
}

/**
 * Pose un contenu déjà vérifié, en entier ou pas du tout.
 * @throws ErreurClasseur `debordement-bloque`, `formule-matricielle`
 */
export function ecrireCases(cases: Cases, plage: Plage, contenu: readonly (readonly Saisie[])[]): void {
  const poses: Cases = new Map()
  contenu.forEach((ligne, i) => ligne.forEach((saisie, j) => poserSaisie(poses, plage.ligne + i, plage.colonne + j, saisie)))
  refuserObstacle(cases, poses)
  effacerAnciensDebordements(cases, poses)
  for (const [cle, posee] of poses) {
    if (posee.valeur === null && posee.formule === null) cases.delete(cle)
    else cases.set(cle, posee)
  }
}

export function lireCases(cases: ReadonlyMap<number, Case>, plage: Plage): Contenu {
  const lues = Array.from({ length: plage.lignes }, (_ligne, i) =>
    Array.from({ length: plage.colonnes }, (_case, j) => cases.get(rang(plage.ligne + i, plage.colonne + j)) ?? VIDE),
  )
  return {
    valeurs: lues.map((ligne) => ligne.map(({ valeur }) => valeur)),
    formules: lues.map((ligne) => ligne.map(({ formule }) => formule)),
  }
}

/** Plus petite plage de toutes les cases ; `null` s'il n'y en a pas. */
export function englober(feuille: string, cases: ReadonlyMap<number, Case>): Plage | null {
  if (cases.size === 0) return null
  let [haut, gauche, bas, droite] = [Infinity, Infinity, 0, 0]
  for (const cle of cases.keys()) {
    const ligne = Math.floor(cle / COLONNES_MAX)
    const colonne = cle % COLONNES_MAX
    haut = Math.min(haut, ligne)
    bas = Math.max(bas, ligne)
    gauche = Math.min(gauche, colonne)
    droite = Math.max(droite, colonne)
  }
  return { feuille, ligne: haut, colonne: gauche, lignes: bas - haut + 1, colonnes: droite - gauche + 1 }
}

function adresseDuRang(cle: number): string {
  return ecrireCellule(Math.floor(cle / COLONNES_MAX), cle % COLONNES_MAX)
}

function poserSaisie(poses: Cases, ligne: number, colonne: number, saisie: Saisie): void {
  const cle = rang(ligne, colonne)
  if (!estFormule(saisie)) {
    poser(poses, cle, { valeur: sansZeroNegatif(saisie), formule: null })
    return
  }
  poser(poses, cle, { valeur: sansZeroNegatif(saisie.valeur ?? null), formule: saisie.formule })
  saisie.debordement?.forEach((valeurs, i) =>
    valeurs.forEach((valeur, j) => {
      if (i + j > 0) poser(poses, rang(ligne + i, colonne + j), { valeur: sansZeroNegatif(valeur), formule: null, ancre: cle })
    }),
  )
}

function poser(poses: Cases, cle: number, posee: Case): void {
  const presente = poses.get(cle)
  const ancre = posee.ancre ?? presente?.ancre
  if (presente !== undefined && ancre !== undefined) throw debordementBloque(ancre, cle)
  poses.set(cle, posee)
}

/** Un débordement ne recouvre que du vide ou ses propres suites, et on n'écrit pas dans celui d'une autre cellule. */
function refuserObstacle(cases: ReadonlyMap<number, Case>, poses: ReadonlyMap<number, Case>): void {
  for (const [cle, posee] of poses) {
    const presente = cases.get(cle)
    if (presente === undefined) continue
    if (posee.ancre !== undefined && presente.ancre !== posee.ancre) throw debordementBloque(posee.ancre, cle)
    if (posee.ancre === undefined && presente.ancre !== undefined && !poses.has(presente.ancre)) {
      throw new ErreurClasseur('formule-matricielle', { cellule: adresseDuRang(cle), ancre: adresseDuRang(presente.ancre) })
    }
  }
}

function debordementBloque(ancre: number, obstacle: number): ErreurClasseur {
  return new ErreurClasseur('debordement-bloque', { cellule: adresseDuRang(ancre), obstacle: adresseDuRang(obstacle) })
}

function effacerAnciensDebordements(cases: Cases, poses: ReadonlyMap<number, Case>): void {
  // Seule une formule déborde : sans elle, parcourir toute la feuille à chaque écriture ne trouverait rien.
  if (![...poses.keys()].some((cle) => (cases.get(cle)?.formule ?? null) !== null)) return
  for (const [cle, { ancre }] of cases) {
    if (ancre !== undefined && poses.has(ancre)) cases.delete(cle)
  }
}

function sansZeroNegatif(valeur: Valeur): Valeur {
  return Object.is(valeur, -0) ? 0 : valeur
}
