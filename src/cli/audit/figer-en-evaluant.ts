import { performance } from 'node:perf_hooks'
import type { Instantane } from '../../classeur/instantane'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { evaluerLesAbsentes } from '../recalcul/evaluer-les-absentes'

/** Formules sans résultat au-delà desquelles on n'essaie pas : leur graphe ne tiendrait pas dans la mémoire permise. */
const FORMULES_EVALUEES = 50_000

/** Temps donné à l'évaluation ; ce qui n'est pas fait reste à recalculer dans le tableur. */
const TEMPS_D_EVALUATION_MS = 30_000

/**
 * Fige le classeur. Une formule que le fichier garde sans résultat (il n'a pas été enregistré par un tableur) est d'abord évaluée en mémoire ; ce que
 * le moteur ne sait pas évaluer reste `calculee: false`.
 */
export async function figerEnEvaluant(classeur: ClasseurXlsx): Promise<Instantane> {
  const instantane = await classeur.figer()
  const absentes = instantane.feuilles.reduce((somme, { formules }) => somme + formules.filter(({ calculee }) => !calculee).length, 0)
  // Un classeur signé vient d'un tableur, qui calcule ; ses valeurs en cache ne se remplacent pas.
  if (absentes === 0 || absentes > FORMULES_EVALUEES || classeur.signe) return instantane
  const fin = performance.now() + TEMPS_D_EVALUATION_MS
  await evaluerLesAbsentes(classeur, () => performance.now() > fin)
  return classeur.figer()
}
