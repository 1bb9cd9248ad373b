import type { Message } from '../socle/message'
import { message } from '../socle/message'
import { alertesDePeriode } from '../socle/periode'
import type { Etape, ParametreEmploye } from '../socle/resultat'
import { parametreEmploye } from '../com'
import { PARAMETRES_SRU } from '../parametres/sru'
import type { Rattrapage } from './calcul'
import type { CommuneSru } from './entree'
import type { LecturesSru } from './lectures-sru'
import type { BaremeSru } from './planchers-et-durees'
import type { Situation } from './situation'
import { ecartAffiche, enPoints, estProcheDe, tauxAffiche, tauxPublieEnCentiemes } from './taux-et-ecart'

/** Paramètres employés, tels qu'ils valent au début de la période. */
export function parametresDe(ids: readonly string[], bareme: BaremeSru): ParametreEmploye[] {
  return ids.flatMap((id) => PARAMETRES_SRU.filter((p) => p.id === id).map((p) => parametreEmploye(p, bareme.du)))
}

/** Taux et écart de la commune (SRU-01). */
export function etapesDuTaux(commune: CommuneSru, bareme: BaremeSru): Etape[] {
  const { residences, logements, cible } = commune
  const taux = tauxAffiche(residences, logements, cible)
  const ecart = ecartAffiche(residences, logements, cible, [bareme.basse, bareme.haute])
  return [
    { etape: message('sru.etape.taux'), calcul: message('sru.calcul.taux', { logements, residences }), valeur: `${taux} %` },
    { etape: message('sru.etape.ecart'), calcul: message('sru.calcul.ecart', { cible, taux }), valeur: ecart },
  ]
}

/** Logements manquants calculés, puis notifiés s'ils le sont (SRU-02). */
export function etapesDesManquants(commune: CommuneSru, rattrapage: Rattrapage, lectures: LecturesSru): Etape[] {
  const { residences, logements, cible, notifies } = commune
  const { deficit, deficitCalcule } = rattrapage
  const arrondi = lectures.deficitInferieur ? '⌊⌋' : '⌈⌉'
  const etapes: Etape[] = [
    {
      etape: message('sru.etape.deficit'),
      calcul: message('sru.calcul.deficit', { cible, residences, logements, ouvrante: arrondi[0] ?? '', fermante: arrondi[1] ?? '' }),
      valeur: deficitCalcule,
    },
  ]
  if (notifies !== null) {
    etapes.push({ etape: message('sru.etape.notifie'), calcul: message('sru.calcul.notifie', { notifies }), valeur: deficit })
  }
  return etapes
}

/** Déficit puis régime (SRU-02 à SRU-06). */
export function etapesDuDeficit(
  commune: CommuneSru,
  situation: Situation,
  rattrapage: Rattrapage,
  bareme: BaremeSru,
  lectures: LecturesSru,
): Etape[] {
  const { deficit, taux, brutCentiemes } = rattrapage
  return [
    ...etapesDesManquants(commune, rattrapage, lectures),
    ...etapesDuRegime(commune, situation, rattrapage, bareme, lectures),
    { etape: message('sru.etape.brut'), calcul: message('sru.calcul.brut', { taux, deficit }), valeur: brutCentiemes / 100 },
  ]
}

/** Taux de rattrapage et ce qui le commande : l'écart (VII), mesuré sur le taux publié au besoin, ou la situation (VIII). */
export function etapesDuRegime(
  commune: CommuneSru,
  situation: Situation,
  { taux, regime }: Rattrapage,
  bareme: BaremeSru,
  lectures: LecturesSru,
): Etape[] {
  const valeur = `${taux} %`
  if (situation !== 'droit commun' && taux !== regimeTaux(regime, bareme)) {
    return [{ etape: message('sru.etape.regime-viii'), calcul: message('sru.calcul.regime-viii', { situation }), valeur }]
  }
  const etape = message('sru.etape.regime')
  return [...etapesDuTauxPublie(commune, lectures), { etape, calcul: bornesDuRegime(regime, bareme, lectures), valeur }]
}

/** Écart mesuré sur le taux arrondi, quand la lecture choisie le veut (AMB-03). */
export function etapesDuTauxPublie({ residences, logements, cible }: CommuneSru, { tauxPublie }: LecturesSru): Etape[] {
  if (!tauxPublie) return []
  const taux = tauxPublieEnCentiemes(residences, logements) / 100
  const calcul = message('sru.calcul.ecart-publie', { cible, taux })
  return [{ etape: message('sru.etape.ecart-publie'), calcul, valeur: enPoints(cible - taux, 2) }]
}

/** Bornes d'un régime, incluses ou exclues selon les lectures (AMB-01, AMB-02). */
function bornesDuRegime(regime: Rattrapage['regime'], { basse, haute }: BaremeSru, lectures: LecturesSru): Message {
  const { deuxPointsPleins, quatrePointsExclus } = lectures
  if (regime === 100) return message(deuxPointsPleins ? 'sru.calcul.regime-100-pleins' : 'sru.calcul.regime-100', { basse })
  if (regime === 33) return message(quatrePointsExclus ? 'sru.calcul.regime-33-exclus' : 'sru.calcul.regime-33', { haute })
  return message('sru.calcul.regime-50', {
    basse,
    haute,
    entree: deuxPointsPleins ? 'exclu' : 'inclus',
    sortie: quatrePointsExclus ? 'exclu' : 'inclus',
  })
}

function regimeTaux(regime: Rattrapage['regime'], bareme: BaremeSru): number {
  return regime === 33 ? bareme.legal33 : regime === 50 ? bareme.legal50 : bareme.legal100
}

/** Alertes communes à l'objectif et aux planchers : période à vérifier, notifié différent, écart proche d'une borne. */
export function alertesDeCommune(commune: CommuneSru, rattrapage: Rattrapage, bareme: BaremeSru): Message[] {
  const { residences, logements, cible, notifies } = commune
  const alertes = [...alertesDePeriode(bareme), ...alertesDuNotifie(notifies, rattrapage.deficitCalcule)]
  const { deficit, taux, regime } = rattrapage
  if (taux !== regimeTaux(regime, bareme)) return alertes
  if (estProcheDe(residences, logements, cible, bareme.basse)) {
    alertes.push(proche(bareme.basse, [bareme.legal100, bareme.legal50], deficit, commune, bareme))
  }
  if (estProcheDe(residences, logements, cible, bareme.haute)) {
    alertes.push(proche(bareme.haute, [bareme.legal50, bareme.legal33], deficit, commune, bareme))
  }
  return alertes
}

/** Alerte d'un déficit notifié qui n'est pas celui du calcul (SRU-02). */
export function alertesDuNotifie(notifies: number | null, calcule: number): Message[] {
  if (notifies === null || notifies === calcule) return []
  return [message('sru.notifie-different', { notifies, calcule, ecart: notifies - calcule })]
}

function proche(
  borne: number,
  [tauxA, tauxB]: readonly [number, number],
  deficit: number,
  { residences, logements, cible }: CommuneSru,
  { basse, haute }: BaremeSru,
): Message {
  return message('sru.proche-borne', {
    ecart: ecartAffiche(residences, logements, cible, [basse, haute]),
    borne,
    tauxA,
    objectifA: (tauxA * deficit) / 100,
    tauxB,
    objectifB: (tauxB * deficit) / 100,
  })
}
