import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { PeriodeTriennale } from '../../socle/periode'
import { PERIODE_PAR_DEFAUT } from '../../socle/periode'
import { GUIDE, reference } from '../../socle/sources'
import { baremeQualitatif } from './bareme-qualitatif'

export const SRU_15: FicheDeRegle = {
  id: 'SRU-15',
  titre: 'Inconstructibilité et petite commune (prolongation)',
  nature: 'decision',
  articles: [
    reference('art. L. 302-8, IX, dernier alinéa du CCH', GUIDE, 'extraits de loi, section 2 et annexe 1'),
    reference('art. L. 302-5, III bis du CCH', GUIDE, 'section 2'),
  ],
  parametres: ['P_prolong.population', 'P_prolong.taux_min', 'P_prolong.taux_max'],
  pointsOuverts: ['AMB-15'],
}

/** Ce qui remplit la condition de prolongation ; « inconnue » quand la donnée manquante déciderait. */
export type ConditionDeProlongation = 'population' | 'inconstructibilite' | 'non remplie' | 'inconnue'

/**
 * Condition de prolongation d'un abaissement (SRU-15 ; CCH, art. L. 302-8, IX, dernier alinéa) : population strictement sous
 * le seuil, en habitants, ou taux d'inconstructibilité du territoire urbanisé entre les deux bornes, en points (0 à 100) ;
 * `null` = inconnu. Bornes incluses, exclues sous l'autre lecture d'AMB-15.
 */
export function conditionDeProlongation(
  population: number | null,
  tauxInconstructibilite: number | null,
  lectures: Lectures,
  periode: PeriodeTriennale = PERIODE_PAR_DEFAUT,
): ConditionDeProlongation {
  const bareme = baremeQualitatif(periode)
  if (population !== null && population < bareme.population) return 'population'
  if (tauxInconstructibilite !== null && estEntreBornes(tauxInconstructibilite, bareme, lectures)) return 'inconstructibilite'
  return population === null || tauxInconstructibilite === null ? 'inconnue' : 'non remplie'
}

function estEntreBornes(taux: number, { tauxMin, tauxMax }: { tauxMin: number; tauxMax: number }, lectures: Lectures): boolean {
  return rangDe(lectures, 'AMB-15') === 1 ? taux > tauxMin && taux < tauxMax : taux >= tauxMin && taux <= tauxMax
}
