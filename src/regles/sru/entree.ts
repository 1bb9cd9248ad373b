import type { ModeArrondi } from '../socle/arrondi'
import type { Lectures } from '../socle/lectures'
import { avecLecture } from '../socle/lectures'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { FichePeriode } from '../socle/periode'
import type { NonEtabli } from '../socle/resultat'
import { nonEtabli } from '../socle/resultat'
import { rangDArrondi } from './lectures-sru'
import type { SituationLue } from './situation'
import type { Cible } from './taux-et-ecart'
import { estCible } from './taux-et-ecart'

/** Ce qu'on sait d'une commune ; `null` = non renseigné. Effectifs en logements, cible en pour cent. */
export interface EntreeSru {
  readonly residences: number | null
  readonly logements: number | null
  readonly cible: number | null
  readonly situation: SituationLue
  /** Déficit notifié par l'État ; `null` = non fourni. */
  readonly notifies: number | null
  /** Arrondi demandé ; `null` = celui des lectures, supérieur à défaut. */
  readonly arrondi: ModeArrondi | null
  readonly periode: FichePeriode
  readonly lectures: Lectures
}

/** Entrée complète et possible : tout y est connu. */
export interface CommuneSru {
  readonly residences: number
  readonly logements: number
  readonly cible: Cible
  readonly notifies: number | null
}

/** Parc d'une commune : résidences principales et logements sociaux de l'inventaire. */
export type ParcSru = Pick<CommuneSru, 'residences' | 'logements'>

/** Contrôle le parc seul (SRU-01) : ce qui est impossible, et les arguments qui manquent. */
function controlerParc({ residences, logements }: Pick<EntreeSru, 'residences' | 'logements'>) {
  const refus: Message[] = []
  const manques: string[] = []
  if (residences === null) manques.push('residences_principales')
  else if (residences === 0) refus.push(message('sru.residences-nulles'))
  if (logements === null) manques.push('logements_sociaux')
  if (residences !== null && residences > 0 && logements !== null && logements > residences) {
    refus.push(message('sru.logements-superieurs', { logements, residences }))
  }
  return { refus, manques }
}

/** Parc complet et possible d'une commune (SRU-01) ; rend tous les motifs d'un coup. */
export function verifierParc(entree: Pick<EntreeSru, 'residences' | 'logements'>): ParcSru | NonEtabli {
  const { refus, manques } = controlerParc(entree)
  if (refus.length > 0) return nonEtabli('refuse', refus)
  const { residences, logements } = entree
  if (residences === null || logements === null) return donneesManquantes(manques)
  return { residences, logements }
}

function donneesManquantes(manques: readonly string[], notifie = ''): NonEtabli {
  return nonEtabli('incomplet', [message('sru.donnees-manquantes', { manques: manques.join(', '), notifie })])
}

/** Contrôle les données d'une commune (SRU-01, SRU-02) ; rend tous les motifs d'un coup. */
export function verifierCommune(entree: Pick<EntreeSru, keyof CommuneSru>): CommuneSru | NonEtabli {
  const { residences, logements, cible, notifies } = entree
  const { refus, manques } = controlerParc(entree)
  if (cible === null) manques.push('taux_cible')
  else if (!estCible(cible)) refus.push(message(cible === 0 ? 'sru.cible-nulle' : 'sru.cible-hors-liste', { lu: cible }))
  if (notifies !== null && residences !== null && residences > 0 && notifies > residences) {
    refus.push(message('sru.notifies-superieurs', { notifies, residences }))
  }
  if (refus.length > 0) return nonEtabli('refuse', refus)
  if (manques.length > 0 || residences === null || logements === null || cible === null || !estCible(cible)) {
    const notifie = notifies === null ? '' : ' Le déficit notifié ne suffit pas : le régime dépend du taux.'
    return donneesManquantes(manques, notifie)
  }
  return { residences, logements, cible, notifies }
}

/** Joint l'arrondi demandé aux lectures ; refuse s'il contredit la lecture choisie d'AMB-05. */
export function lecturesAvecArrondi(lectures: Lectures, arrondi: ModeArrondi | null): Lectures | NonEtabli {
  if (arrondi === null) return lectures
  const rang = rangDArrondi(arrondi)
  const choisi = lectures.get('AMB-05')
  if (choisi !== undefined && choisi !== rang) {
    return nonEtabli('refuse', [message('lectures.contredites', { argument: 'arrondi', lu: arrondi, id: 'AMB-05' })])
  }
  return avecLecture(lectures, 'AMB-05', rang)
}

export function estNonEtabli(valeur: object): valeur is NonEtabli {
  return 'etat' in valeur
}
