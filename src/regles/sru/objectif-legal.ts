import type { FicheDeRegle } from '../socle/fiche'
import { GUIDE, reference } from '../socle/sources'
import { rangApresEntreeEnCours } from './entree-en-cours'
import type { LecturesSru } from './lectures-sru'
import { releveDuVIII } from './nouvelle-entrante'
import type { BaremeSru } from './planchers-et-durees'
import type { RegimeVII } from './regime-de-rattrapage'
import type { Situation } from './situation'

export const SRU_04: FicheDeRegle = {
  id: 'SRU-04',
  titre: 'Objectif légal triennal',
  nature: 'calcul',
  articles: [reference('art. L. 302-8, I et VII du CCH', GUIDE, 'annexe 1')],
  parametres: ['P_legal.33', 'P_legal.50', 'P_legal.100'],
  pointsOuverts: [],
}

/** Taux légal de rattrapage, en pour cent du déficit, selon le régime du VII et la situation (VIII). */
export function tauxLegal(regime: RegimeVII, situation: Situation, bareme: BaremeSru, lectures: LecturesSru): number {
  if (situation !== 'droit commun' && situation !== 'exemptée' && releveDuVIII(regime, lectures)) {
    if (situation === 'entrée en cours de période') return bareme.entrantEnCours
    const rang =
      situation === 'rang 1 après entrée en cours' ? rangApresEntreeEnCours(lectures) : situation === 'nouvelle entrante rang 1' ? 1 : 2
    return rang === 1 ? bareme.entrantRang1 : bareme.entrantRang2
  }
  return regime === 33 ? bareme.legal33 : regime === 50 ? bareme.legal50 : bareme.legal100
}
