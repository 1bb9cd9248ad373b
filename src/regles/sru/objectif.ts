import { referencesDe } from '../socle/fiche'
import { hypothesesTouchees } from '../socle/hypotheses'
import type { Lectures } from '../socle/lectures'
import { message } from '../socle/message'
import { alertesDePeriode } from '../socle/periode'
import type { NonEtabli, Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { arrondirFraction } from '../socle/arrondi'
import { arrondirObjectif, SRU_09 } from './arrondi-des-objectifs'
import type { Rattrapage } from './calcul'
import { calculerRattrapage } from './calcul'
import type { CommuneSru, EntreeSru } from './entree'
import { estNonEtabli, lecturesAvecArrondi, verifierCommune } from './entree'
import { SRU_06 } from './entree-en-cours'
import { alertesDeCommune, etapesDuDeficit, etapesDuTaux, etapesDuTauxPublie, parametresDe } from './explication'
import type { LecturesSru } from './lectures-sru'
import { POINTS_OBJECTIF, resoudreLectures } from './lectures-sru'
import { SRU_02 } from './logements-manquants'
import { SRU_05 } from './nouvelle-entrante'
import { SRU_04 } from './objectif-legal'
import type { BaremeSru } from './planchers-et-durees'
import { baremeDe } from './planchers-et-durees'
import { SRU_03 } from './regime-de-rattrapage'
import type { Situation } from './situation'
import { SRU_01 } from './taux-et-ecart'

/** Une commune déficitaire, sa situation, et de quoi calculer. */
export interface CommuneSituee {
  readonly commune: CommuneSru
  readonly situation: Situation
  readonly bareme: BaremeSru
  readonly lectures: Lectures
  readonly resolues: LecturesSru
  readonly rattrapage: Rattrapage
}

/**
 * Ce qui précède tout objectif : données contrôlées, exemption, rang d'entrante, cible (SRU-01 à SRU-06).
 * `sans-objet` : exemptée ou cible atteinte. `incomplet` : donnée ou rang d'entrante manquant. `refuse` : donnée impossible.
 */
export function situerCommune(entree: EntreeSru, options: { readonly expliquer: boolean }): CommuneSituee | NonEtabli {
  const lectures = lecturesAvecArrondi(entree.lectures, entree.arrondi)
  if (estNonEtabli(lectures)) return lectures
  const commune = verifierCommune(entree)
  if (estNonEtabli(commune) && commune.etat === 'refuse') return commune
  const bareme = baremeDe(entree.periode.periode)
  if (entree.situation === 'exemptée') {
    return nonEtabli('sans-objet', [message('sru.exemptee')], { references: referencesDe([SRU_03]), alertes: alertesDePeriode(bareme) })
  }
  if (estNonEtabli(commune)) return commune
  const { situation } = entree
  if (situation === 'nouvelle entrante') return nonEtabli('incomplet', [message('sru.rang-manquant')])
  const resolues = resoudreLectures(lectures)
  const rattrapage = calculerRattrapage(commune, situation, bareme, resolues)
  if (rattrapage === null) return cibleAtteinte(commune, bareme, resolues, options.expliquer)
  return { commune, situation, bareme, lectures, resolues, rattrapage }
}

/**
 * Objectif légal de la période, en logements (SRU-01 à SRU-09 ; CCH, art. L. 302-5 et L. 302-8, VII et VIII).
 * `sans-objet` : exemptée ou cible atteinte. `incomplet` : donnée ou rang d'entrante manquant. `refuse` : donnée impossible.
 */
export function objectifLegal(entree: EntreeSru, options: { readonly expliquer: boolean }): Resultat<number> {
  const situee = situerCommune(entree, options)
  if (estNonEtabli(situee)) return situee
  const { commune, situation, bareme, lectures, resolues, rattrapage } = situee
  const arrondi = arrondirObjectif(rattrapage.brutCentiemes, 100, resolues.arrondi)
  if (!options.expliquer) return etabli(arrondi.retenu, 'logements')
  const { superieur, proche, inferieur, retenu } = arrondi
  return etabli(retenu, 'logements', {
    alertes: alertesDeCommune(commune, rattrapage, bareme),
    references: referencesDe([SRU_01, SRU_02, SRU_03, ...fichesDuTaux(situation), SRU_09]),
    parametres: parametresDe(parametresEmployes(commune, rattrapage, bareme), bareme),
    hypotheses: hypothesesTouchees(POINTS_OBJECTIF, lectures, (autres) => valeurSous(commune, situation, bareme, autres)),
    explication: [
      ...etapesDuTaux(commune, bareme),
      ...etapesDuDeficit(commune, situation, rattrapage, bareme, resolues),
      {
        etape: message('sru.etape.arrondi', { mode: resolues.arrondi }),
        calcul: message('sru.calcul.arrondi', { superieur, proche, inferieur }),
        valeur: retenu,
      },
    ],
  })
}

/** Refuse un déficit notifié quand la cible est atteinte ; sinon la commune n'a pas d'objectif (SRU-02, SRU-03). */
export function cibleAtteinte(commune: CommuneSru, bareme: BaremeSru, lectures: LecturesSru, expliquer: boolean): NonEtabli {
  const { residences, logements, cible, notifies } = commune
  const justification = {
    references: referencesDe([SRU_01, SRU_03]),
    alertes: alertesDePeriode(bareme),
    explication: expliquer ? [...etapesDuTaux(commune, bareme), ...etapesDuTauxPublie(commune, lectures)] : [],
  }
  if (notifies !== null) {
    return nonEtabli('refuse', [message('sru.notifie-sans-deficit', { notifies, residences, logements, cible })], justification)
  }
  const id = 100 * logements >= cible * residences ? 'sru.cible-atteinte' : 'sru.cible-atteinte-publiee'
  return nonEtabli('sans-objet', [message(id, { residences, logements, cible })], justification)
}

function valeurSous(commune: CommuneSru, situation: Situation, bareme: BaremeSru, lectures: Lectures): number | null {
  const resolues = resoudreLectures(lectures)
  const rattrapage = calculerRattrapage(commune, situation, bareme, resolues)
  return rattrapage === null ? null : arrondirFraction(rattrapage.brutCentiemes, 100, resolues.arrondi)
}

/** Fiches du taux appliqué à une situation. */
export function fichesDuTaux(situation: Situation): (typeof SRU_04)[] {
  if (situation === 'droit commun') return [SRU_04]
  return situation === 'nouvelle entrante rang 1' || situation === 'nouvelle entrante rang 2' ? [SRU_05] : [SRU_06, SRU_05]
}

/** Paramètres datés qu'un rattrapage emploie. */
export function parametresEmployes(commune: CommuneSru, { taux, regime }: Rattrapage, bareme: BaremeSru): string[] {
  const ids = [`P_cible.${commune.cible}`, 'P_bornes.basse', 'P_bornes.haute']
  const legal = { 33: bareme.legal33, 50: bareme.legal50, 100: bareme.legal100 }[regime]
  if (taux === legal) return [...ids, `P_legal.${regime}`]
  if (taux === bareme.entrantEnCours) return [...ids, 'P_entrant.en_cours']
  return [...ids, taux === bareme.entrantRang1 ? 'P_entrant.rang_1' : 'P_entrant.rang_2']
}
