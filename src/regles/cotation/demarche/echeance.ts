import { parametreEmploye } from '../../com'
import { P_COT_ECHEANCE } from '../../parametres/cotation-demarche'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { depuisCivil, enIso } from '../../socle/jour'
import { message } from '../../socle/message'
import type { Etape, ParametreEmploye } from '../../socle/resultat'
import { COTATION_2022, reference } from '../../socle/sources'

export const COT_02: FicheDeRegle = {
  id: 'COT-02',
  titre: 'Échéance de mise en service',
  nature: 'echeance',
  articles: [
    reference('art. L. 441-2-8 du CCH, loi 2022-217 du 21 février 2022', COTATION_2022, 'lettre et introduction'),
    reference(
      'art. L. 441-2-8 du CCH',
      'Circulaire du 18 décembre 2023, mixité sociale dans les quartiers prioritaires',
      'annexe 1, 1.3',
    ),
  ],
  parametres: ['P_cot_echeance'],
  pointsOuverts: [],
}

export const AVANCEMENTS = ['non engagé', 'PAC reçu', 'PPGDID en révision', 'adopté', 'en service'] as const
export type Avancement = (typeof AVANCEMENTS)[number]

/** Échéance de la loi ELAN, que la loi 3DS a reportée. */
export const ANCIENNE_ECHEANCE: Jour = depuisCivil(2021, 12, 31)

/** L'échéance en vigueur, telle qu'elle s'imprime avec un résultat. */
export function echeanceEmployee(): ParametreEmploye {
  return parametreEmploye(P_COT_ECHEANCE, JOUR_DE_LA_CIRCULAIRE)
}

export function echeanceDeCotation(): Jour {
  return Number(echeanceEmployee().valeur)
}

/**
 * Jours de retard sur l'échéance (COT-02) : au jour de la mise en service, sinon au jour du contrôle ; 0 à l'heure.
 * `null` : ni l'un ni l'autre n'est dit.
 */
export function retardDeMiseEnService(miseEnService: Jour | null, jour: Jour | null): number | null {
  const atteint = miseEnService ?? jour
  return atteint === null ? null : retardAu(atteint)
}

function retardAu(atteint: Jour): number {
  return Math.max(0, atteint - echeanceDeCotation())
}

export function expliquerRetard(miseEnService: Jour | null, jour: Jour | null): Etape[] {
  const atteint = miseEnService ?? jour
  if (atteint === null) return []
  const id = miseEnService === null ? 'cotation-demarche.calcul.retard-en-cours' : 'cotation-demarche.calcul.retard'
  const donnees = { jour: enIso(atteint), echeance: enIso(echeanceDeCotation()) }
  return [{ etape: message('cotation-demarche.etape.retard'), calcul: message(id, donnees), valeur: retardAu(atteint) }]
}
