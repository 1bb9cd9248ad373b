import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { alertesDePeriode } from '../../socle/periode'
import type { Etape, Justification, NonEtabli, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import type { Rattrapage } from '../calcul'
import { calculerRattrapage } from '../calcul'
import type { CommuneSru, EntreeSru } from '../entree'
import { estNonEtabli, verifierCommune } from '../entree'
import {
  alertesDeCommune,
  alertesDuNotifie,
  etapesDuRegime,
  etapesDuTaux,
  etapesDuTauxPublie,
  parametresDe,
} from '../explication'
import type { LecturesSru } from '../lectures-sru'
import { resoudreLectures } from '../lectures-sru'
import { releveDuVIII, SRU_05 } from '../nouvelle-entrante'
import { cibleAtteinte } from '../objectif'
import { SRU_04 } from '../objectif-legal'
import type { BaremeSru } from '../planchers-et-durees'
import { baremeDe } from '../planchers-et-durees'
import { SRU_03 } from '../regime-de-rattrapage'
import type { SituationLue } from '../situation'
import { estEntrante } from '../situation'
import { SRU_01 } from '../taux-et-ecart'

/** Points ouverts dont un classement dépend. */
const POINTS_DU_REGIME = ['AMB-01', 'AMB-02', 'AMB-03', 'AMB-08']

const NON_DEFICITAIRE = 'non déficitaire'
const REGIME_VIII = 'VIII'

/** Commune classée : son rattrapage du VII (`null` : cible atteinte) et le régime écrit comme il se rend. */
interface Classement {
  readonly rattrapage: Rattrapage | null
  readonly regime: string
}

function classer(commune: CommuneSru, situation: SituationLue, bareme: BaremeSru, lectures: Lectures): Classement {
  const resolues = resoudreLectures(lectures)
  const rattrapage = calculerRattrapage(commune, 'droit commun', bareme, resolues)
  if (rattrapage === null) return { rattrapage, regime: NON_DEFICITAIRE }
  const viii = estEntrante(situation) && releveDuVIII(rattrapage.regime, resolues)
  return { rattrapage, regime: viii ? REGIME_VIII : `${rattrapage.taux} %` }
}

/**
 * Régime de rattrapage : « 33 % », « 50 % », « 100 % », « VIII », « non déficitaire » ou « exemptée » (SRU-03 ; CCH,
 * art. L. 302-8, VII et VIII). Le rang d'une nouvelle entrante n'y change rien.
 * `incomplet` : donnée absente. `refuse` : donnée impossible, ou déficit notifié alors que la cible est atteinte.
 */
export function regimeDeRattrapage(entree: EntreeSru, options: { readonly expliquer: boolean }): Resultat<string> {
  const commune = verifierCommune(entree)
  if (estNonEtabli(commune) && commune.etat === 'refuse') return commune
  const bareme = baremeDe(entree.periode.periode)
  if (entree.situation === 'exemptée') return exemptee(commune, bareme, options.expliquer)
  if (estNonEtabli(commune)) return commune
  const { situation, lectures } = entree
  const resolues = resoudreLectures(lectures)
  const { rattrapage, regime } = classer(commune, situation, bareme, lectures)
  if (rattrapage === null && commune.notifies !== null) return cibleAtteinte(commune, bareme, resolues, options.expliquer)
  if (!options.expliquer) return etabli(regime, 'texte')
  return etabli(regime, 'texte', {
    ...justifier(commune, rattrapage, regime, bareme, resolues),
    alertes: alertesDuRegime(commune, rattrapage, regime, bareme),
    hypotheses: hypothesesTouchees(POINTS_DU_REGIME, lectures, (autres) => {
      const autre = classer(commune, situation, bareme, autres)
      return autre.rattrapage === null && commune.notifies !== null ? null : autre.regime
    }),
  })
}

/** Une exemptée est classée même si son parc n'est pas connu : elle n'a pas d'objectif. */
function exemptee(commune: CommuneSru | NonEtabli, bareme: BaremeSru, expliquer: boolean): Resultat<string> {
  if (!expliquer) return etabli('exemptée', 'texte')
  const etape: Etape = { etape: message('sru.etape.regime'), calcul: message('classement.calcul.exemptee'), valeur: 'exemptée' }
  return etabli('exemptée', 'texte', {
    alertes: alertesDePeriode(bareme),
    references: referencesDe([SRU_03]),
    explication: [...(estNonEtabli(commune) ? [] : etapesDuTaux(commune, bareme)), etape],
  })
}

/** La proximité d'une borne ne dit rien d'une commune que le VIII régit. */
function alertesDuRegime(commune: CommuneSru, rattrapage: Rattrapage | null, regime: string, bareme: BaremeSru): Message[] {
  if (rattrapage === null) return alertesDePeriode(bareme)
  if (regime !== REGIME_VIII) return alertesDeCommune(commune, rattrapage, bareme)
  return [...alertesDePeriode(bareme), ...alertesDuNotifie(commune.notifies, rattrapage.deficitCalcule)]
}

function justifier(
  commune: CommuneSru,
  rattrapage: Rattrapage | null,
  regime: string,
  bareme: BaremeSru,
  lectures: LecturesSru,
): Pick<Justification, 'references' | 'parametres' | 'explication'> {
  const ids = [`P_cible.${commune.cible}`, 'P_bornes.basse', 'P_bornes.haute']
  const vii = rattrapage !== null && regime !== REGIME_VIII
  return {
    references: referencesDe([SRU_01, SRU_03, ...(vii ? [SRU_04] : regime === REGIME_VIII ? [SRU_05] : [])]),
    parametres: parametresDe(vii ? [...ids, `P_legal.${rattrapage.regime}`] : ids, bareme),
    explication: [...etapesDuTaux(commune, bareme), ...etapesDuClassement(commune, rattrapage, regime, bareme, lectures)],
  }
}

function etapesDuClassement(
  commune: CommuneSru,
  rattrapage: Rattrapage | null,
  regime: string,
  bareme: BaremeSru,
  lectures: LecturesSru,
): Etape[] {
  if (rattrapage === null) {
    const calcul = message('classement.calcul.cible-atteinte', { cible: commune.cible })
    return [...etapesDuTauxPublie(commune, lectures), { etape: message('sru.etape.regime'), calcul, valeur: regime }]
  }
  if (regime !== REGIME_VIII) return etapesDuRegime(commune, 'droit commun', rattrapage, bareme, lectures)
  return [{ etape: message('sru.etape.regime-viii'), calcul: message('classement.calcul.viii'), valeur: regime }]
}
