import type { GraphiqueAPoser, SerieAPoser } from '../../../../src/classeur/port'
import { plageDe } from '../../contrat-appuis'

/** Un graphique de `lignes` points, à partir de la ligne 1 : abscisses en A, série en B, une par colonne. */
export function graphiqueDe(
  feuille: string,
  lignes: number,
  series: readonly Partial<SerieAPoser>[] = [{}],
  change: Partial<GraphiqueAPoser> = {},
): GraphiqueAPoser {
  return {
    nom: 'GRA-01',
    titre: 'Taux',
    description: 'Ce que le graphique montre',
    abscisses: plageDe(feuille, 0, 0, lignes, 1),
    series: series.map((serie, i) => ({
      titre: `série ${i + 1}`,
      valeurs: plageDe(feuille, 0, i + 1, lignes, 1),
      genre: 'courbe',
      ...serie,
    })),
    format: '0.0%',
    place: plageDe(feuille, 4, 1, 12, 6),
    ...change,
  }
}
