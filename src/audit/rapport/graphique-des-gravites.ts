import type { GraphiqueDecrit, PlageDecrite } from '../../trames'
import type { Dire } from './dire'

/** Nombre de constats de chaque gravité. `gravites` : la colonne qui les nomme, leurs nombres deux colonnes plus loin. */
export function graphiqueDesGravites(gravites: PlageDecrite, place: PlageDecrite, dire: Dire): GraphiqueDecrit {
  return {
    nom: dire('graphique-nom'),
    titre: dire('graphique-titre'),
    description: dire('graphique-description'),
    abscisses: gravites,
    series: [{ titre: dire('graphique-serie'), valeurs: { ...gravites, colonne: gravites.colonne + 2 }, genre: 'barres' }],
    format: '#,##0',
    place,
  }
}
