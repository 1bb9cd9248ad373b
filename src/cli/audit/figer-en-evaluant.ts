import type { Instantane } from '../../classeur/instantane'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { evaluerLesAbsentes } from '../recalcul/evaluer-les-absentes'

/**
 * Fige le classeur. Une formule que le fichier garde sans résultat (il n'a pas été enregistré par un tableur) est d'abord évaluée en mémoire ; ce que
 * le moteur ne sait pas évaluer reste `calculee: false`.
 */
export async function figerEnEvaluant(classeur: ClasseurXlsx): Promise<Instantane> {
  const instantane = await classeur.figer()
  const complet = instantane.feuilles.every(({ formules }) => formules.every(({ calculee }) => calculee))
  // Un classeur signé vient d'un tableur, qui calcule ; ses valeurs en cache ne se remplacent pas.
  if (complet || classeur.signe) return instantane
  await evaluerLesAbsentes(classeur)
  return classeur.figer()
}
