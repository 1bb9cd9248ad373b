import { diviserParDefaut, diviserParExces } from '../socle/entiers'
import type { FicheDeRegle } from '../socle/fiche'
import { GUIDE, reference } from '../socle/sources'
import type { LecturesSru } from './lectures-sru'

export const SRU_02: FicheDeRegle = {
  id: 'SRU-02',
  titre: 'Logements sociaux manquants (déficit)',
  nature: 'calcul',
  articles: [
    reference('art. L. 302-5 du CCH', GUIDE, 'annexe 1'),
    reference('art. L. 302-8 du CCH', GUIDE, 'annexe 3, article 2'),
  ],
  parametres: ['P_cible.25', 'P_cible.20'],
  pointsOuverts: ['AMB-04'],
}

/** Déficit calculé : max(0 ; ⌈cible × RP⌉ − LS) ; l'entier inférieur sous l'autre lecture d'AMB-04. */
export function deficitCalcule(residences: number, logements: number, cible: number, lectures: LecturesSru): number {
  const attendus = cible * residences
  const dus = lectures.deficitInferieur ? diviserParDefaut(attendus, 100) : diviserParExces(attendus, 100)
  return Math.max(0, dus - logements)
}

/** Le déficit notifié par l'État prime ; 0 ou absent = non notifié. */
export function deficitRetenu(calcule: number, notifie: number | null): number {
  return notifie === null || notifie === 0 ? calcule : notifie
}
