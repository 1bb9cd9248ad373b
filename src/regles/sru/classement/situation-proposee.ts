import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Jour } from '../../socle/jour'
import { depuisCivil, enCivil, enFrancais, enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { FichePeriode } from '../../socle/periode'
import { alertesDePeriode, PERIODES } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { rangApresEntreeEnCours, SRU_06 } from '../entree-en-cours'
import { parametresDe } from '../explication'
import { resoudreLectures } from '../lectures-sru'
import { SRU_05 } from '../nouvelle-entrante'
import type { BaremeSru } from '../planchers-et-durees'
import { baremeDe } from '../planchers-et-durees'
import type { Situation } from '../situation'
import { anneeApres, periodeDeLAnnee, periodesEcoulees, SRU_21 } from './periodes-triennales'
import type { PeriodeReferencee } from './periodes-triennales'

/** Date d'entrée dans le dispositif (numéro de série ; `null` = absente) et période étudiée. */
export interface EntreeSituation {
  readonly entree: Jour | null
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

/** Rang de la période étudiée depuis l'entrée : 0 pour une période entamée, 1 ou 2 au VIII, le VII ensuite. */
interface RangDEntrante {
  readonly entree: PeriodeReferencee
  readonly enCours: boolean
  readonly ecoulees: number
  readonly rang: number
  /** Première année de la période où le VII s'applique. */
  readonly anneeDuVII: number
}

/** Rang au-delà duquel le VII s'applique : le VIII ne connaît que deux périodes complètes. */
const DERNIER_RANG_DU_VIII = 2

/**
 * Rang d'une commune entrée le jour dit ; `null` = entrée avant la première période triennale.
 * Sous l'autre lecture d'AMB-07, la période entamée tient lieu de rang 1 : la première période complète est de rang 2
 * (25 %) et la suivante relève déjà du VII.
 */
function placeDe(entree: Jour, periode: FichePeriode, lectures: Lectures): RangDEntrante | null {
  const periodeDEntree = periodeDeLAnnee(Math.floor(enCivil(entree) / 10000))
  if (periodeDEntree === undefined) return null
  const { premiere } = periodeDEntree
  const enCours = entree > depuisCivil(premiere, 1, 1)
  const ecoulees = periodesEcoulees(premiere, anneeDe(periode.du))
  const decalage = enCours ? rangApresEntreeEnCours(resoudreLectures(lectures)) - 1 : 1
  const rang = ecoulees === 0 && enCours ? 0 : ecoulees + decalage
  const anneeDuVII = anneeApres(premiere, DERNIER_RANG_DU_VIII + 1 - decalage)
  return { entree: periodeDEntree, enCours, ecoulees, rang, anneeDuVII }
}

function anneeDe(iso: string): number {
  return Number(iso.slice(0, 4))
}

/** Situation à employer pour la période, parmi celles que SRU_OBJECTIF admet (l'entrée ne suit pas la période). */
export function situationALEntree(entree: Jour, periode: FichePeriode, lectures: Lectures): Situation {
  const place = placeDe(entree, periode, lectures)
  if (place === null || place.rang > DERNIER_RANG_DU_VIII) return 'droit commun'
  if (place.rang === 0) return 'entrée en cours de période'
  if (place.rang === DERNIER_RANG_DU_VIII) return 'nouvelle entrante rang 2'
  return place.enCours ? 'rang 1 après entrée en cours' : 'nouvelle entrante rang 1'
}

/**
 * Situation proposée d'après la date d'entrée dans le dispositif (SRU-05, SRU-06 ; CCH, art. L. 302-8, VIII).
 * `incomplet` : date absente. `refuse` : entrée après la fin de la période.
 */
export function situationProposee(demande: EntreeSituation, options: { readonly expliquer: boolean }): Resultat<Situation> {
  const { entree, periode, lectures } = demande
  if (entree === null) return nonEtabli('incomplet', [message('classement.entree-manquante')])
  if (enIso(entree) > periode.au) {
    const donnees = { lu: enIso(entree), fin: periode.au, periode: periode.periode }
    return nonEtabli('refuse', [message('classement.entree-apres-periode', donnees)])
  }
  const situation = situationALEntree(entree, periode, lectures)
  if (!options.expliquer) return etabli(situation, 'texte')
  const bareme = baremeDe(periode.periode)
  const place = placeDe(entree, periode, lectures)
  const taux = tauxDEntrante(situation, bareme)
  return etabli(situation, 'texte', {
    alertes: [...alertesDePeriode(periode), ...alertesDuRang(entree, situation)],
    references: referencesDe(place?.enCours === true ? [SRU_06, SRU_05, SRU_21] : [SRU_05, SRU_21]),
    parametres: parametresDe(taux === null ? [] : [taux.id], bareme),
    hypotheses: hypothesesTouchees(['AMB-07'], lectures, (autres) => situationALEntree(entree, periode, autres)),
    explication: [...etapesDuRang(entree, place), etapeDuTaux(situation, taux), ...etapesDuPassage(place)],
  })
}

/** Le VIII date de la loi 3DS : un rang compté depuis une période plus ancienne se confirme. */
function alertesDuRang(entree: Jour, situation: Situation): Message[] {
  const debut = PERIODES[0]?.du ?? ''
  if (situation === 'droit commun' || enIso(entree) >= debut) return []
  return [message('classement.rang-ancien', { entree: enIso(entree), debut })]
}

interface TauxDEntrante {
  readonly id: string
  readonly pourcent: number
}

function tauxDEntrante(situation: Situation, bareme: BaremeSru): TauxDEntrante | null {
  if (situation === 'droit commun') return null
  if (situation === 'entrée en cours de période') return { id: 'P_entrant.en_cours', pourcent: bareme.entrantEnCours }
  return situation === 'nouvelle entrante rang 2'
    ? { id: 'P_entrant.rang_2', pourcent: bareme.entrantRang2 }
    : { id: 'P_entrant.rang_1', pourcent: bareme.entrantRang1 }
}

function etapesDuRang(entree: Jour, place: RangDEntrante | null): Etape[] {
  const etape = message('classement.etape.entree')
  const valeur = enFrancais(entree)
  if (place === null) return [{ etape, calcul: message('classement.calcul.entree-ancienne'), valeur }]
  const { enCours, ecoulees, rang } = place
  return [
    {
      etape,
      calcul: message(enCours ? 'classement.calcul.entree-en-cours' : 'classement.calcul.entree-premier-jour', {
        periode: place.entree.nom,
      }),
      valeur,
    },
    {
      etape: message('classement.etape.rang'),
      calcul: message(rang === 0 ? 'classement.calcul.rang-entamee' : 'classement.calcul.rang', { ecoulees }),
      valeur: rang === 0 ? 'aucun' : rang,
    },
  ]
}

function etapeDuTaux(situation: Situation, taux: TauxDEntrante | null): Etape {
  if (taux === null) {
    return { etape: message('sru.etape.regime'), calcul: message('classement.calcul.taux-vii'), valeur: 'VII' }
  }
  return {
    etape: message('sru.etape.regime-viii'),
    calcul: message('sru.calcul.regime-viii', { situation }),
    valeur: `${taux.pourcent} %`,
  }
}

function etapesDuPassage(place: RangDEntrante | null): Etape[] {
  if (place === null) return []
  return [
    {
      etape: message('classement.etape.passage-vii'),
      calcul: message('classement.calcul.passage-vii'),
      valeur: enFrancais(depuisCivil(place.anneeDuVII, 1, 1)),
    },
  ]
}
