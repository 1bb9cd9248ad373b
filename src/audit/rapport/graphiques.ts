import { GRAVITES } from '../../regles'
import type { GraphiqueDecrit, PlageDecrite } from '../../trames'
import type { Dire } from './dire'
import { nomDeGravite } from './dire'

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

/** Règles que le graphique d'un lot montre : au-delà, ses étiquettes se chevauchent. */
const REGLES_MONTREES = 15

/** Constats des règles les plus enfreintes, empilés par gravité. `regles` : les rangées du tableau par règle, ses gravités à partir de D. */
export function graphiqueDesRegles(regles: PlageDecrite, place: PlageDecrite, dire: Dire): GraphiqueDecrit {
  const corps = { ...regles, lignes: Math.min(regles.lignes, REGLES_MONTREES), colonnes: 1 }
  return {
    nom: dire('graphique-nom'),
    titre: dire('graphique-des-regles'),
    description: dire('graphique-des-regles-description'),
    abscisses: { ...corps, colonne: 0 },
    series: GRAVITES.map((gravite, rang) => ({ titre: nomDeGravite(gravite, dire), valeurs: { ...corps, colonne: 3 + rang }, genre: 'barres-empilees' })),
    format: '#,##0',
    place,
  }
}
