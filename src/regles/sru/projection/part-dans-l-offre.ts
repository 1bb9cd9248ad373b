import { hypothesesTouchees } from '../../socle/hypotheses'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { avecLecture, rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { GUIDE, reference } from '../../socle/sources'
import { estCible } from '../taux-et-ecart'
import { parametresDeCible, refusDeCible } from './cible-du-repere'
import { enPourCent, etapesDeLOffre } from './explication-de-l-offre'
import { exact } from './rationnel'

export const SRU_17: FicheDeRegle = {
  id: 'SRU-17',
  titre: 'Part du logement social dans l’offre nouvelle',
  nature: 'calcul',
  articles: [reference('indicateur du contrat, sans article', GUIDE, 'section 3, premier volet, point 3 ; annexe 3, volet 1-3')],
  parametres: ['P_cible.25', 'P_cible.20'],
  pointsOuverts: ['AMB-28'],
}

/** Offre nouvelle d'une période ; `null` = non renseigné. */
export interface EntreeOffre {
  /** Variation des résidences principales, de signe quelconque. */
  readonly residences: number | null
  /** Variation nette des logements sociaux : ventes et démolitions déduites, donc parfois négative. */
  readonly logements: number | null
  readonly finances: number | null
  readonly autorises: number | null
  /** En pour cent. */
  readonly cible: number | null
  /** Repère saisi, en pour cent (AMB-28). */
  readonly seuil: number | null
  readonly lectures: Lectures
}

export type SensDuDeficit = 'augmente' | 'stagne' | 'baisse'
/** Part de l'offre nouvelle, part des financés dans les autorisés (fractions), variation du déficit en logements, sens. */
export type LigneDOffre = readonly [number, number | '', number | '', SensDuDeficit | '']

/**
 * Part du logement social dans l'offre nouvelle et effet sur le déficit (SRU-17).
 * `sans-objet` : le parc de résidences principales n'augmente pas. `incomplet` : variation ou repère choisi manquant.
 * `refuse` : cible autre que 20 ou 25 %, repère saisi alors que la lecture par défaut est choisie.
 */
export function partDansLOffre(entree: EntreeOffre, options: { readonly expliquer: boolean }): Resultat<readonly [LigneDOffre]> {
  const { residences, logements, finances, autorises, cible, seuil } = entree
  const references = SRU_17.articles
  const refus = [refusDeCible(cible), refusDuSeuil(entree)].filter((motif) => motif !== null)
  if (refus.length > 0) return nonEtabli('refuse', refus, { references })
  if (residences !== null && residences <= 0) {
    return nonEtabli('sans-objet', [message('sru-projection.parc-sans-accroissement', { residences })], { references })
  }
  const lectures = seuil === null ? entree.lectures : avecLecture(entree.lectures, 'AMB-28', 1)
  const seuilManque = seuil === null && rangDe(lectures, 'AMB-28') === 1
  if (residences === null || logements === null || seuilManque) {
    const manques = [
      ...(residences === null ? ['accroissement_rp'] : []),
      ...(logements === null ? ['accroissement_ls'] : []),
      ...(seuilManque ? ['seuil'] : []),
    ]
    return nonEtabli('incomplet', [message('sru.donnees-manquantes', { manques: manques.join(', '), notifie: '' })], { references })
  }
  const ecart = cible === null ? null : cible * residences - 100 * logements
  const partFinancee = finances === null || autorises === null ? '' : finances / autorises
  const ligne: LigneDOffre = [
    logements / residences,
    partFinancee,
    ecart === null ? '' : ecart / 100,
    ecart === null ? '' : ecart > 0 ? 'augmente' : ecart < 0 ? 'baisse' : 'stagne',
  ]
  const repere = rangDe(lectures, 'AMB-28') === 1 ? seuil : cible
  const alertes = [...alertesDuRepere(logements, residences, repere), ...alertesDesFinances(finances, autorises)]
  if (!options.expliquer) return etabli([ligne], 'tableau', { alertes, references })
  return etabli([ligne], 'tableau', {
    alertes,
    references,
    parametres: cible !== null && estCible(cible) ? parametresDeCible(cible, null) : [],
    hypotheses: hypothesesTouchees(['AMB-28'], lectures, (autres) =>
      verdictEcrit(logements, residences, rangDe(autres, 'AMB-28') === 1 ? seuil : cible),
    ),
    explication: etapesDeLOffre(ligne, { residences, logements, finances, autorises, cible, repere }),
  })
}

/** Un argument explicite l'emporte ; le repère saisi est l'autre lecture d'AMB-28, il ne va pas avec la lecture par défaut. */
function refusDuSeuil({ seuil, lectures }: EntreeOffre): Message | null {
  if (seuil === null || lectures.get('AMB-28') !== 0) return null
  return message('lectures.contredites', { argument: 'seuil', lu: `${String(seuil).replace('.', ',')} %`, id: 'AMB-28' })
}

/** Signe exact de part − repère, sur des entiers de taille libre. */
export function comparerAuRepere(logements: number, residences: number, repere: number): -1 | 0 | 1 {
  const { n, d } = exact(repere)
  const ecart = 100n * BigInt(logements) * d - n * BigInt(residences)
  return ecart < 0n ? -1 : ecart > 0n ? 1 : 0
}

function alertesDuRepere(logements: number, residences: number, repere: number | null): Message[] {
  if (repere === null || comparerAuRepere(logements, residences, repere) >= 0) return []
  return [message('sru-projection.sous-le-repere', { part: enPourCent(logements / residences, repere), repere })]
}

/** La part des financés ne se calcule qu'avec ses deux termes ; 0 ou vide n'y vaut pas un nombre. */
function alertesDesFinances(finances: number | null, autorises: number | null): Message[] {
  if ((finances === null) !== (autorises === null)) {
    return [message('sru-projection.part-financee-sans-terme', { manque: finances === null ? 'logements_finances' : 'logements_autorises' })]
  }
  return finances !== null && autorises !== null && finances > autorises
    ? [message('sru-projection.finances-superieurs', { finances, autorises })]
    : []
}

function verdictEcrit(logements: number, residences: number, repere: number | null): string {
  if (repere === null) return 'repère à saisir'
  const verdict = { '-1': 'sous le repère', '0': 'au repère', '1': 'au-dessus du repère' }[comparerAuRepere(logements, residences, repere)]
  return `${verdict} de ${String(repere).replace('.', ',')} %`
}
