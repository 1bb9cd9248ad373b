import type { Classeur, Contenu, Plage } from '../../classeur/port'
import { estVide } from './comparer'
import type { FeuilleSituee } from './situer'

/** Au-delà, ce qui dépasse se dit sans être lu : une feuille peut porter des millions de cellules. */
const CELLULES_LUES = 200_000

/** Plages remplies au-delà du rectangle, sous lui puis à sa droite, chacune au plus juste. */
export async function lireAlentour(classeur: Classeur, { plage, utile }: FeuilleSituee): Promise<readonly Plage[]> {
  if (utile === null) return []
  const [bas, droite] = [utile.ligne + utile.lignes, utile.colonne + utile.colonnes]
  const dessous = rectangle(plage.feuille, Math.max(utile.ligne, plage.lignes), utile.colonne, bas, droite)
  const aDroite = rectangle(
    plage.feuille,
    utile.ligne,
    Math.max(utile.colonne, plage.colonnes),
    Math.min(bas, plage.lignes),
    droite,
  )
  const trouvees: Plage[] = []
  for (const bord of [dessous, aDroite]) {
    const pleine = bord === null ? null : await auPlusJuste(classeur, bord)
    if (pleine !== null) trouvees.push(pleine)
  }
  return trouvees
}

/** `bas` et `droite` exclus. */
function rectangle(feuille: string, ligne: number, colonne: number, bas: number, droite: number): Plage | null {
  return bas <= ligne || droite <= colonne ? null : { feuille, ligne, colonne, lignes: bas - ligne, colonnes: droite - colonne }
}

async function auPlusJuste(classeur: Classeur, plage: Plage): Promise<Plage | null> {
  if (plage.lignes * plage.colonnes > CELLULES_LUES) return plage
  const pleines = cellulesPleines(await classeur.lire(plage))
  const [premiere] = pleines
  if (premiere === undefined) return null
  const lignes = pleines.map(({ ligne }) => ligne)
  const colonnes = pleines.map(({ colonne }) => colonne)
  const [haut, gauche] = [Math.min(...bornes(lignes)), Math.min(...bornes(colonnes))]
  const [bas, droite] = [Math.max(...bornes(lignes)), Math.max(...bornes(colonnes))]
  return {
    feuille: plage.feuille,
    ligne: plage.ligne + haut,
    colonne: plage.colonne + gauche,
    lignes: bas - haut + 1,
    colonnes: droite - gauche + 1,
  }
}

/** Étaler un grand tableau en arguments déborderait la pile. */
function bornes(nombres: readonly number[]): readonly [number, number] {
  return nombres.reduce<[number, number]>(
    ([min, max], nombre) => [Math.min(min, nombre), Math.max(max, nombre)],
    [Infinity, -Infinity],
  )
}

function cellulesPleines({ valeurs, formules }: Contenu): readonly { readonly ligne: number; readonly colonne: number }[] {
  return valeurs.flatMap((rangee, ligne) =>
    rangee.flatMap((valeur, colonne) =>
      estVide({ valeur, formule: formules[ligne]?.[colonne] ?? null }) ? [] : [{ ligne, colonne }],
    ),
  )
}
