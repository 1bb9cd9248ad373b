import type { Classeur } from '../../../classeur/port'
import type { Lectures, Message } from '../../../regles'
import { LECTURES_PAR_DEFAUT, lireLectures } from '../../../regles'
import { lireCommunesDuClasseur, lireHypotheses } from '../../../remplissage'
import type { CommuneARemplir } from '../../../trames'

/** Ce que le classeur porte d’un contrat. */
export interface Constat {
  /** Noms des feuilles de calcul. */
  readonly feuilles: readonly string[]
  /** Communes de la feuille « Communes ». */
  readonly communes: readonly CommuneARemplir[]
  /** Ce qui ne s’y lit pas, cellule nommée. */
  readonly anomalies: readonly Message[]
  /** Lectures choisies dans la feuille « Hypothèses » ; celles par défaut si elle est absente ou illisible. */
  readonly lectures: Lectures
}

export async function constater(classeur: Classeur): Promise<Constat> {
  const feuilles = (await classeur.feuilles()).filter(({ genre }) => genre === 'calcul').map(({ nom }) => nom)
  const { communes, anomalies } = await lireCommunesDuClasseur(classeur)
  const choix = await lireHypotheses(classeur)
  const lectures = lireLectures(choix.map(({ point, lecture }) => [point, lecture] as const))
  return { feuilles, communes, anomalies, lectures: lectures instanceof Map ? lectures : LECTURES_PAR_DEFAUT }
}
