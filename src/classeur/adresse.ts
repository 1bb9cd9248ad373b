import { ErreurClasseur } from './port'
import type { Plage } from './port'

/** Bornes d'une feuille Excel : `A1` à `XFD1048576`. */
export const LIGNES_MAX = 1_048_576
export const COLONNES_MAX = 16_384

const ADRESSE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/
const NOM_SANS_GUILLEMETS = /^[\p{L}_][\p{L}\p{N}_.]*$/u
/** Un nom qui se lit comme une cellule (`AB12`, `L1C1`, `R`) doit être mis entre apostrophes. */
const NOM_AMBIGU = /^(?:[A-Za-z]{1,3}\d+|[LR]\d*(?:C\d*)?|C\d*|TRUE|FALSE|VRAI|FAUX)$/i

/** 0 → « A », 16 383 → « XFD ». */
export function lettresDeColonne(colonne: number): string {
  let lettres = ''
  for (let reste = colonne + 1; reste > 0; reste = Math.floor((reste - 1) / 26)) {
    lettres = String.fromCharCode(65 + ((reste - 1) % 26)) + lettres
  }
  return lettres
}

/** « A » → 0, sans égard à la casse ; au-delà de XFD le nombre rendu dépasse les bornes. */
export function indiceDeColonne(lettres: string): number {
  let indice = 0
  for (const lettre of lettres.toUpperCase()) indice = indice * 26 + lettre.charCodeAt(0) - 64
  return indice - 1
}

/** Cellule comptée à partir de 0 → « B2 ». */
export function ecrireCellule(ligne: number, colonne: number): string {
  return `${lettresDeColonne(colonne)}${ligne + 1}`
}

/**
 * Lit `B2`, `$B$2:C10`, `'Feuille à l''est'!B2`. Les coins peuvent être donnés dans le désordre.
 * @param feuilleParDefaut feuille supposée quand l'adresse n'en porte pas
 * @throws ErreurClasseur `plage-invalide` ; l'existence de la feuille n'est pas vérifiée
 */
export function lireAdresse(texte: string, feuilleParDefaut?: string): Plage {
  const trouve = ADRESSE.exec(texte.trim())
  const feuille = trouve?.[1]?.replaceAll("''", "'") ?? trouve?.[2] ?? feuilleParDefaut
  if (trouve === null || feuille === undefined) throw new ErreurClasseur('plage-invalide', { plage: texte })
  const [, , , colonneDebut = '', ligneDebut = '', colonneFin = colonneDebut, ligneFin = ligneDebut] = trouve
  const colonnes = [indiceDeColonne(colonneDebut), indiceDeColonne(colonneFin)]
  const lignes = [Number(ligneDebut) - 1, Number(ligneFin) - 1]
  const ligne = Math.min(...lignes)
  const colonne = Math.min(...colonnes)
  const plage: Plage = {
    feuille,
    ligne,
    colonne,
    lignes: Math.max(...lignes) - ligne + 1,
    colonnes: Math.max(...colonnes) - colonne + 1,
  }
  if (!estDansLesBornes(plage)) throw new ErreurClasseur('plage-invalide', { plage: texte })
  return plage
}

/** Plage → `Feuil1!B2:C10` ; la feuille prend des apostrophes quand Excel les exige. */
export function ecrireAdresse(plage: Plage): string {
  return `${ecrireNomDeFeuille(plage.feuille)}!${ecrireRectangle(plage)}`
}

/** Plage sans sa feuille : `B2` ou `B2:C10`. */
export function ecrireRectangle({ ligne, colonne, lignes, colonnes }: Omit<Plage, 'feuille'>): string {
  const debut = ecrireCellule(ligne, colonne)
  return lignes === 1 && colonnes === 1 ? debut : `${debut}:${ecrireCellule(ligne + lignes - 1, colonne + colonnes - 1)}`
}

export function ecrireNomDeFeuille(nom: string): string {
  return NOM_SANS_GUILLEMETS.test(nom) && !NOM_AMBIGU.test(nom) ? nom : `'${nom.replaceAll("'", "''")}'`
}

/** @throws ErreurClasseur `plage-invalide` si la plage est vide, fractionnaire ou hors de la feuille */
export function verifierPlage(plage: Plage): void {
  if (!estDansLesBornes(plage)) throw new ErreurClasseur('plage-invalide', { plage: decrirePlage(plage) })
}

function estDansLesBornes({ ligne, colonne, lignes, colonnes }: Plage): boolean {
  return (
    [ligne, colonne, lignes, colonnes].every(Number.isInteger) &&
    ligne >= 0 &&
    colonne >= 0 &&
    lignes >= 1 &&
    colonnes >= 1 &&
    ligne + lignes <= LIGNES_MAX &&
    colonne + colonnes <= COLONNES_MAX
  )
}

/** Une plage hors bornes n'a pas d'adresse A1 : on montre ses nombres. */
function decrirePlage({ feuille, ligne, colonne, lignes, colonnes }: Plage): string {
  return `${feuille} : ligne ${ligne + 1}, colonne ${colonne + 1}, ${lignes} × ${colonnes}`
}
