import { arrondirFraction } from '../socle/arrondi'
import { referencesDe } from '../socle/fiche'
import { hypothesesTouchees } from '../socle/hypotheses'
import type { Lectures } from '../socle/lectures'
import { rangDe } from '../socle/lectures'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { alertesDePeriode } from '../socle/periode'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import type { BaremeSru, CommuneSru, EntreeSru, LecturesSru, Rattrapage } from '../sru'
import {
  alertesDeCommune,
  arrondirObjectif,
  baremeDe,
  calculerRattrapage,
  cibleAtteinte,
  estEntrante,
  estNonEtabli,
  etapesDuDeficit,
  etapesDuTaux,
  lecturesAvecArrondi,
  parametresDe,
  POINTS_OBJECTIF,
  resoudreLectures,
  SRU_01,
  SRU_03,
  SRU_09,
  verifierCommune,
} from '../sru'
import type { Dispositif } from './dispositif'
import { CMS_04, plancherAbaissantCentiemes } from './plancher-abaissant'
import { CMS_08, plancherMutualisantCentiemes } from './plancher-mutualisant'

export interface EntreePlancher extends EntreeSru {
  readonly dispositif: Dispositif
}

const POINTS_PLANCHER: Readonly<Record<Dispositif, readonly string[]>> = {
  abaissant: POINTS_OBJECTIF.filter((id) => id !== 'AMB-07' && id !== 'AMB-08'),
  mutualisant: [...POINTS_OBJECTIF.filter((id) => id !== 'AMB-07' && id !== 'AMB-08'), 'AMB-06'],
}

/**
 * Plancher d'un objectif abaissé ou mutualisé, en logements (CMS-04, CMS-08 ; CCH, art. L. 302-8, IX et X).
 * `sans-objet` : exemptée, cible atteinte ou nouvelle entrante. `incomplet`, `refuse` : comme l'objectif légal.
 */
export function plancherRattrapage(entree: EntreePlancher, options: { readonly expliquer: boolean }): Resultat<number> {
  const lectures = lecturesAvecArrondi(entree.lectures, entree.arrondi)
  if (estNonEtabli(lectures)) return lectures
  const commune = verifierCommune(entree)
  if (estNonEtabli(commune) && commune.etat === 'refuse') return commune
  const fiche = entree.dispositif === 'abaissant' ? CMS_04 : CMS_08
  const references = referencesDe([SRU_01, SRU_03, fiche, SRU_09])
  const alertes = alertesDePeriode(entree.periode)
  if (entree.situation === 'exemptée') return nonEtabli('sans-objet', [message('sru.exemptee')], { references, alertes })
  const entrante = nonEtabli('sans-objet', [message('cms.entrante')], { references, alertes })
  if (estNonEtabli(commune)) return estEntrante(entree.situation) ? entrante : commune
  const bareme = baremeDe(entree.periode.periode)
  const resolues = resoudreLectures(lectures)
  const rattrapage = calculerRattrapage(commune, 'droit commun', bareme, resolues)
  if (rattrapage === null) return cibleAtteinte(commune, bareme, resolues, options.expliquer)
  if (estEntrante(entree.situation)) return entrante
  const brut = brutCentiemes(rattrapage, entree.dispositif, bareme, lectures)
  const arrondi = arrondirObjectif(brut, 100, resolues.arrondi)
  const alertesDuPlancher = alertesPropres(arrondi.retenu, brut, rattrapage, entree.dispositif, bareme)
  if (!options.expliquer) return etabli(arrondi.retenu, 'logements', { alertes: alertesDuPlancher })
  return etabli(arrondi.retenu, 'logements', {
    alertes: [...alertesDuPlancher, ...alertesDeCommune(commune, rattrapage, bareme)],
    references,
    parametres: parametresDe(parametresEmployes(commune, rattrapage, entree.dispositif), bareme),
    hypotheses: hypothesesTouchees(POINTS_PLANCHER[entree.dispositif], lectures, (autres) =>
      valeurSous(commune, entree.dispositif, bareme, autres),
    ),
    explication: expliquer(commune, rattrapage, brut, entree.dispositif, bareme, resolues, lectures),
  })
}

function brutCentiemes({ regime, deficit }: Rattrapage, dispositif: Dispositif, bareme: BaremeSru, lectures: Lectures): number {
  if (dispositif === 'abaissant') return plancherAbaissantCentiemes(regime, deficit, bareme)
  return plancherMutualisantCentiemes(regime, deficit, bareme, rangDe(lectures, 'AMB-06') === 1)
}

function alertesPropres(
  retenu: number,
  brut: number,
  { regime, deficit }: Rattrapage,
  dispositif: Dispositif,
  bareme: BaremeSru,
): Message[] {
  const alertes: Message[] = []
  if (100 * retenu < brut) alertes.push(message('cms.sous-plancher', { brut: brut / 100 }))
  if (dispositif === 'mutualisant' && regime === 33) {
    const annexe = plancherMutualisantCentiemes(regime, deficit, bareme, true)
    const moitie = plancherMutualisantCentiemes(regime, deficit, bareme, false)
    if (100 * retenu >= moitie && 100 * retenu < annexe) {
      alertes.push(message('cms.sous-annexe-1', { annexe: annexe / 100, taux: bareme.mutualisantAnnexe }))
    }
  }
  return alertes
}

function expliquer(
  commune: CommuneSru,
  rattrapage: Rattrapage,
  brut: number,
  dispositif: Dispositif,
  bareme: BaremeSru,
  resolues: LecturesSru,
  lectures: Lectures,
) {
  const { superieur, proche, inferieur, retenu } = arrondirObjectif(brut, 100, resolues.arrondi)
  const { deficit, regime, brutCentiemes: legal } = rattrapage
  const annexe = dispositif === 'mutualisant' && rangDe(lectures, 'AMB-06') === 1 && regime === 33
  const taux = dispositif === 'abaissant' ? plancherAbaissantCentiemes(regime, 1, bareme) : bareme.mutualisantAnnexe
  return [
    ...etapesDuTaux(commune, bareme),
    ...etapesDuDeficit(commune, 'droit commun', rattrapage, bareme, resolues),
    {
      etape: message(`cms.etape.plancher-${dispositif}`),
      calcul:
        dispositif === 'mutualisant' && !annexe
          ? message('cms.calcul.moitie', { legal: legal / 100 })
          : message('sru.calcul.brut', { taux, deficit }),
      valeur: brut / 100,
    },
    {
      etape: message('sru.etape.arrondi', { mode: resolues.arrondi }),
      calcul: message('sru.calcul.arrondi', { superieur, proche, inferieur }),
      valeur: retenu,
    },
  ]
}

function valeurSous(commune: CommuneSru, dispositif: Dispositif, bareme: BaremeSru, lectures: Lectures): number | null {
  const resolues = resoudreLectures(lectures)
  const rattrapage = calculerRattrapage(commune, 'droit commun', bareme, resolues)
  return rattrapage === null ? null : arrondirFraction(brutCentiemes(rattrapage, dispositif, bareme, lectures), 100, resolues.arrondi)
}

function parametresEmployes(commune: CommuneSru, { regime }: Rattrapage, dispositif: Dispositif): string[] {
  const communs = [`P_cible.${commune.cible}`, 'P_bornes.basse', 'P_bornes.haute', `P_legal.${regime}`]
  return [...communs, ...(dispositif === 'abaissant' ? [`P_ab.${regime}`] : ['P_mut', ...(regime === 33 ? ['P_mut.annexe_1'] : [])])]
}
