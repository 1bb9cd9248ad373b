import { referencesDe } from '../../socle/fiche'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import { alertesDePeriode } from '../../socle/periode'
import type { NonEtabli } from '../../socle/resultat'
import { nonEtabli } from '../../socle/resultat'
import type { BaremeSru, LecturesSru } from '../../sru'
import { baremeDe, estNonEtabli, lecturesAvecArrondi, resoudreLectures } from '../../sru'
import { CMS_11 } from '../commune/duree-mutualisant'
import { CMS_08 } from '../plancher-mutualisant'
import { CMS_10 } from './accord-des-majorees'
import type { CommuneEtablie, CommuneHors } from './commune-etablie'
import { etablirCommune } from './commune-etablie'
import type { EntreeMutualisation } from './commune-declaree'
import { CMS_09, totalExige } from './somme-de-l-epci'

/** Tableau prêt à être contrôlé ou complété, sous des lectures données. */
export interface MutualisationPreparee {
  readonly lectures: Lectures
  readonly resolues: LecturesSru
  readonly bareme: BaremeSru
  /** Toutes les communes, dans l'ordre du tableau. */
  readonly lignes: readonly (CommuneEtablie | CommuneHors)[]
  /** Celles de la répartition. */
  readonly communes: readonly CommuneEtablie[]
  /** Total que les objectifs retenus doivent atteindre. */
  readonly exige: number
  /** Vrai si le plancher du régime de 33 % est lu à 17 % du déficit (AMB-06). */
  readonly selonAnnexe: boolean
}

export const REFERENCES_MUTUALISATION = referencesDe([CMS_08, CMS_09, CMS_10, CMS_11])

/** Ce qu'une lecture exige de plus de chaque commune : une phrase par donnée manquante. */
export type Exigence = (commune: CommuneEtablie, lectures: Lectures) => readonly Message[]

/**
 * Établit l'objectif légal de chaque commune. `refuse` : commune en double, donnée impossible. `incomplet` : tableau vide,
 * objectif inconnu, ou ce que réclame `exigence`. `sans-objet` : aucune commune à répartir. Tous les motifs ensemble.
 */
export function preparer(entree: EntreeMutualisation, exigence: Exigence): MutualisationPreparee | NonEtabli {
  const lectures = lecturesAvecArrondi(entree.lectures, entree.arrondi)
  if (estNonEtabli(lectures)) return lectures
  if (entree.communes.length === 0) return nonEtabli('incomplet', [message('mutualisation.sans-commune')])
  const bareme = baremeDe(entree.periode.periode)
  const resolues = resoudreLectures(lectures)
  const selonAnnexe = rangDe(lectures, 'AMB-06') === 1
  const etablies = entree.communes.map((declaree) => etablirCommune(declaree, bareme, resolues))
  const lignes = etablies.flatMap((commune) => ('refus' in commune ? [] : [commune]))
  const communes = lignes.flatMap((commune) => ('raison' in commune ? [] : [commune]))
  const refus = [...doubles(entree), ...etablies.flatMap((commune) => ('refus' in commune ? commune.refus : []))]
  if (refus.length > 0) return nonEtabli('refuse', refus, { references: REFERENCES_MUTUALISATION })
  const manques = [
    ...etablies.flatMap((commune) => ('refus' in commune ? commune.manques : [])),
    ...communes.flatMap((commune) => (selonAnnexe && plancherInconnu(commune) ? [annexeInconnue(commune)] : [])),
    ...communes.flatMap((commune) => exigence(commune, lectures)),
  ]
  if (manques.length > 0) return nonEtabli('incomplet', manques, { references: REFERENCES_MUTUALISATION })
  if (communes.length === 0) {
    const justification = { references: REFERENCES_MUTUALISATION, alertes: alertesDePeriode(bareme) }
    return nonEtabli('sans-objet', [message('mutualisation.sans-deficitaire')], justification)
  }
  return { lectures, resolues, bareme, lignes, communes, exige: totalExige(communes, resolues.arrondi, lectures), selonAnnexe }
}

function doubles({ communes }: EntreeMutualisation): Message[] {
  const vues = new Map<string, number>()
  for (const { nom } of communes) vues.set(normaliser(nom), (vues.get(normaliser(nom)) ?? 0) + 1)
  return communes.flatMap(({ nom }, rang) => {
    const premiere = communes.findIndex((autre) => normaliser(autre.nom) === normaliser(nom)) === rang
    const fois = vues.get(normaliser(nom)) ?? 0
    return premiere && fois > 1 ? [message('mutualisation.commune-double', { commune: nom, fois })] : []
  })
}

/** Le 17 % de l'annexe 1 ne vise que le régime de 33 % : sans le taux, ou sans le déficit, on ne sait pas. */
function plancherInconnu({ taux, deficit }: CommuneEtablie): boolean {
  return taux === null || deficit === null
}

function annexeInconnue({ nom }: CommuneEtablie): Message {
  return message('mutualisation.annexe-inconnue', { commune: nom })
}

/** Plus petit objectif qu'une commune peut recevoir : sa moitié, le chiffre de l'annexe s'il est retenu, ou son objectif légal. */
export function plancherDe(commune: CommuneEtablie, { bareme, selonAnnexe }: MutualisationPreparee): number {
  if (nEstPlusAbaissable(commune, bareme)) return commune.legal
  return selonAnnexe ? Math.max(commune.moitie, commune.annexe ?? 0) : commune.moitie
}

/** Vrai si la commune a déjà été abaissée autant de périodes consécutives que le X le permet. */
export function nEstPlusAbaissable({ declaree }: CommuneEtablie, bareme: BaremeSru): boolean {
  return (declaree.periodesAbaissees ?? 0) >= bareme.mutualisantDuree
}
