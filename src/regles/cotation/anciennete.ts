import type { FicheDeRegle } from '../socle/fiche'
import type { Jour } from '../socle/jour'
import { anneesRevolues } from '../socle/jour'
import { COTATION_2022, reference } from '../socle/sources'

export const COT_21: FicheDeRegle = {
  id: 'COT-21',
  titre: 'Ancienneté et âges',
  nature: 'calcul',
  articles: [reference('circulaire seule', COTATION_2022, '3')],
  parametres: ['P_cot_ages.personnes_agees', 'P_cot_ages.jeunes'],
  pointsOuverts: ['AMB-31'],
}

/** « À partir de 60 ans » : l'âge révolu atteint le seuil. */
export function estPersonneAgee(naissance: Jour, calcul: Jour, seuil: number): boolean {
  return anneesRevolues(naissance, calcul) >= seuil
}

/** « Moins de 30 ans » : l'âge révolu est strictement sous le seuil. */
export function estJeune(naissance: Jour, calcul: Jour, seuil: number): boolean {
  return anneesRevolues(naissance, calcul) < seuil
}
