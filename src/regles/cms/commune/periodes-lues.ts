import type { Brut } from '../../com'
import { ecrireBrut, estVideOuZero } from '../../com'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { Dispositif } from '../dispositif'
import { lireDispositif } from '../dispositif'
import type { PeriodeAbaissee } from './compteur'
import { ecrirePeriode, lirePeriodeAlignee } from './periodes-alignees'

/** Période d'une plage ; `dispositif` nul quand la plage n'en dit pas. */
export interface PeriodeLue {
  readonly debut: number
  readonly dispositif: Dispositif | null
}

/**
 * Lit les périodes abaissées d'une commune : une liste de « AAAA-AAAA », « aucune », ou deux colonnes (période, dispositif),
 * titres facultatifs. Rend tous les motifs de refus d'un coup ; `null` = rien d'écrit.
 */
export function lirePeriodesAbaissees(plage: readonly (readonly Brut[])[]): readonly PeriodeLue[] | readonly Message[] | null {
  const corps = estTitre(plage[0]?.[0]) ? plage.slice(1) : plage
  const remplies = corps.flat().filter((cellule) => !estVideOuZero(cellule))
  if (remplies.length === 0) return null
  if (remplies.every((cellule) => normaliser(ecrireBrut(cellule)) === 'aucune')) return []
  const refus: Message[] = []
  const enCouples = corps.every((ligne) => ligne.length === 2) && corps.some(([, second]) => nommeUnDispositif(second))
  const lues = enCouples ? corps.flatMap((ligne, rang) => lireCouple(ligne, rang, refus)) : lireListe(corps.flat(), refus)
  refus.push(...contradictions(lues))
  return refus.length > 0 ? refus : lues
}

/** Complète les périodes dont le dispositif n'est pas dit. */
export function avecDispositif(lues: readonly PeriodeLue[], dispositif: Dispositif): readonly PeriodeAbaissee[] {
  return lues.map(({ debut, dispositif: dit }) => ({ debut, dispositif: dit ?? dispositif }))
}

function estTitre(cellule: Brut | undefined): boolean {
  return /^(?:periodes?(?: triennales?| abaissees?)*)$/.test(normaliser(ecrireBrut(cellule)))
}

function nommeUnDispositif(cellule: Brut | undefined): boolean {
  return lireDispositif(ecrireBrut(cellule)) !== undefined
}

function lireListe(cellules: readonly Brut[], refus: Message[]): PeriodeLue[] {
  return cellules.flatMap((cellule, rang) => {
    if (estVideOuZero(cellule)) return []
    const debut = lireDebut(cellule, rang, refus)
    return debut === undefined ? [] : [{ debut, dispositif: null }]
  })
}

function lireCouple([periode, nomme]: readonly Brut[], rang: number, refus: Message[]): PeriodeLue[] {
  if (estVideOuZero(periode) && estVideOuZero(nomme)) return []
  const debut = lireDebut(periode, rang, refus)
  const dispositif = estVideOuZero(nomme) ? null : lireDispositif(ecrireBrut(nomme))
  if (dispositif === undefined) refus.push(message('cms-commune.dispositif-illisible', { rang: rang + 1, lu: ecrireBrut(nomme) }))
  return debut === undefined || dispositif === undefined ? [] : [{ debut, dispositif }]
}

function lireDebut(cellule: Brut | undefined, rang: number, refus: Message[]): number | undefined {
  const debut = lirePeriodeAlignee(ecrireBrut(cellule))
  if (debut === undefined) refus.push(message('cms-commune.periode-illisible', { rang: rang + 1, lu: ecrireBrut(cellule) }))
  return debut
}

/** Une commune ne peut être abaissée des deux façons la même période. */
function contradictions(lues: readonly PeriodeLue[]): Message[] {
  const debuts = [...new Set(lues.map(({ debut }) => debut))]
  return debuts
    .filter((debut) => new Set(lues.filter((lue) => lue.debut === debut).map(({ dispositif }) => dispositif)).size > 1)
    .map((debut) => message('cms-commune.periode-double', { periode: ecrirePeriode(debut) }))
}
