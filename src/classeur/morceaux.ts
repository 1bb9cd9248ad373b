import type { Plage } from './port'

/**
 * Morceaux de `plage`, de haut en bas puis de gauche à droite, d’au plus `cellulesMax` cellules chacun :
 * Excel limite le poids d’un échange et la durée d’un calcul ininterrompu.
 */
export function decouper(plage: Plage, cellulesMax: number): readonly Plage[] {
  const largeur = Math.min(plage.colonnes, cellulesMax)
  const hauteur = Math.max(1, Math.floor(cellulesMax / largeur))
  const morceaux: Plage[] = []
  for (let haut = 0; haut < plage.lignes; haut += hauteur) {
    for (let gauche = 0; gauche < plage.colonnes; gauche += largeur) {
      morceaux.push({
        feuille: plage.feuille,
        ligne: plage.ligne + haut,
        colonne: plage.colonne + gauche,
        lignes: Math.min(hauteur, plage.lignes - haut),
        colonnes: Math.min(largeur, plage.colonnes - gauche),
      })
    }
  }
  return morceaux
}

/** Plages à traiter ensemble, dans l’ordre : au plus `cellulesMax` cellules par lot, ou une seule plage. */
export function grouper(plages: readonly Plage[], cellulesMax: number): readonly (readonly Plage[])[] {
  const lots: Plage[][] = []
  let cellules = Infinity
  for (const plage of plages) {
    cellules += plage.lignes * plage.colonnes
    if (cellules > cellulesMax) {
      lots.push([])
      cellules = plage.lignes * plage.colonnes
    }
    lots.at(-1)?.push(plage)
  }
  return lots
}

/** Partie de `grille` (posée sur `plage`) qui tombe dans `morceau`. */
export function extraire<T>(grille: readonly (readonly T[])[], plage: Plage, morceau: Plage): T[][] {
  const haut = morceau.ligne - plage.ligne
  const gauche = morceau.colonne - plage.colonne
  return grille
    .slice(haut, haut + morceau.lignes)
    .map((rangee) => rangee.slice(gauche, gauche + morceau.colonnes))
}
