import type { Worksheet } from '@univerjs/presets'
import type { Obstacles, Plage } from '../../classeur/port'
import { seCroisent } from '../../classeur/rectangle'

/**
 * Ce qui gêne une écriture : ce que le fichier en dit (protection, filtres, tableaux, lignes qu'il masque) et ce que la grille montre.
 * @param duFichier `null` pour une feuille que le fichier n'a pas
 */
export function obstaclesDeLaGrille(feuille: Worksheet, plage: Plage, duFichier: Obstacles | null): Obstacles {
  const nom = feuille.getName()
  const fusions = feuille
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      feuille: nom,
      ligne: startRow,
      colonne: startColumn,
      lignes: endRow - startRow + 1,
      colonnes: endColumn - startColumn + 1,
    }))
    .filter((fusion) => seCroisent(fusion, plage))
  // La grille ne montre pas les fusions démesurées du fichier.
  const autres = (duFichier?.fusions ?? []).filter((fusion) => !fusions.some((montree) => memePlace(montree, fusion)))
  const masquees = (debut: number, nombre: number, limite: number, estVisible: (rang: number) => boolean): readonly number[] =>
    Array.from({ length: Math.max(0, Math.min(nombre, limite - debut)) }, (_rang, i) => debut + i).filter((rang) => !estVisible(rang))
  const lignes = masquees(plage.ligne, plage.lignes, feuille.getRowCount(), (ligne) => feuille.getRowVisible(ligne))
  const colonnes = masquees(plage.colonne, plage.colonnes, feuille.getColumnCount(), (colonne) => feuille.getColVisible(colonne))
  return {
    protegee: duFichier?.protegee ?? false,
    filtre: duFichier?.filtre ?? false,
    fusions: [...fusions, ...autres],
    lignesMasquees: reunir(duFichier?.lignesMasquees ?? [], lignes),
    colonnesMasquees: reunir(duFichier?.colonnesMasquees ?? [], colonnes),
    tableaux: duFichier?.tableaux ?? [],
  }
}

function reunir(uns: readonly number[], autres: readonly number[]): readonly number[] {
  return [...new Set([...uns, ...autres])].sort((un, autre) => un - autre)
}

function memePlace(une: Plage, autre: Plage): boolean {
  return une.ligne === autre.ligne && une.colonne === autre.colonne && une.lignes === autre.lignes && une.colonnes === autre.colonnes
}
