import type { GraphiqueAPoser, SerieAPoser } from '../../classeur/port'
import { surAxeSecondaire } from '../../classeur/verifier-graphique'
import { dire } from '../dire'

/** Titre d’une série, qui dit son axe quand ce n’est pas celui de gauche. */
export function titreDeSerie(graphique: GraphiqueAPoser, serie: SerieAPoser): string {
  return surAxeSecondaire(graphique, serie) ? dire('graphique.axe-de-droite', { serie: serie.titre }) : serie.titre
}
