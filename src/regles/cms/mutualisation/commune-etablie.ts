import { diviserParExces } from '../../socle/entiers'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { BaremeSru, LecturesSru, Rattrapage } from '../../sru'
import { alertesDeCommune, calculerRattrapage, estEntrante, estNonEtabli, verifierCommune } from '../../sru'
import { arrondirBrut, brutDuTaux, brutEntier, UN_LOGEMENT } from './brut-exact'
import type { CommuneDeclaree } from './commune-declaree'

/** Commune de la répartition : son objectif légal, ce que la loi lui permet, et ce que le tableau retient. */
export interface CommuneEtablie {
  readonly nom: string
  readonly declaree: CommuneDeclaree
  /** Objectif légal en logements : déclaré, sinon calculé et arrondi. */
  readonly legal: number
  /** Le même, non arrondi, en billionièmes de logement. */
  readonly brut: bigint
  readonly deficit: number | null
  /** Taux légal en points. */
  readonly taux: number | null
  /** Plus petit entier d'au moins la moitié de l'objectif légal non arrondi. */
  readonly moitie: number
  /** Plus petit entier d'au moins 17 % du déficit, pour le régime de 33 % ; `null` ailleurs ou si le déficit est inconnu. */
  readonly annexe: number | null
  /** Objectif retenu, déduit du taux après mutualisation à défaut d'être écrit. */
  readonly retenu: number | null
  readonly alertes: readonly Message[]
}

export type RaisonHors = 'entrante' | 'exemptee' | 'non-deficitaire'

export interface CommuneHors {
  readonly nom: string
  readonly declaree: CommuneDeclaree
  readonly raison: RaisonHors
}

/** Ce qui empêche d'établir l'objectif légal d'une commune. */
export interface Defaut {
  readonly refus: readonly Message[]
  readonly manques: readonly Message[]
}

/** Établit l'objectif légal d'une commune : la valeur déclarée prime, chaque différence se dit. */
export function etablirCommune(
  declaree: CommuneDeclaree,
  bareme: BaremeSru,
  lectures: LecturesSru,
): CommuneEtablie | CommuneHors | Defaut {
  const { nom, situation, notifies, manquants } = declaree
  const hors = raisonHors(situation)
  if (hors !== null) return { nom, declaree, raison: hors }
  if (notifies !== null && manquants !== null && notifies !== manquants) {
    return { refus: [message('mutualisation.manquants-contradictoires', { commune: nom, manquants, notifies })], manques: [] }
  }
  const calcul = calculer(declaree, bareme, lectures)
  if (calcul === 'cible atteinte') return { nom, declaree, raison: 'non-deficitaire' }
  return calcul !== null && 'refus' in calcul ? calcul : rassembler(declaree, calcul, bareme, lectures)
}

function raisonHors(situation: CommuneDeclaree['situation']): RaisonHors | null {
  if (situation === 'non déficitaire') return 'non-deficitaire'
  if (situation === 'exemptée') return 'exemptee'
  return estEntrante(situation) ? 'entrante' : null
}

interface Calcul {
  readonly rattrapage: Rattrapage
  readonly alertes: readonly Message[]
}

/** Calcul à partir de l'inventaire, s'il est complet ; `null` sinon. */
function calculer(
  { nom, residences, logements, cible, notifies, manquants, legal }: CommuneDeclaree,
  bareme: BaremeSru,
  lectures: LecturesSru,
): Calcul | Defaut | 'cible atteinte' | null {
  if (residences === null || logements === null || cible === null) return null
  const deficit = notifies ?? manquants
  const commune = verifierCommune({ residences, logements, cible, notifies: deficit })
  if (estNonEtabli(commune)) return { refus: commune.motifs.map((motif) => nommer(motif, nom)), manques: [] }
  const rattrapage = calculerRattrapage(commune, 'droit commun', bareme, lectures)
  if (rattrapage !== null) {
    const proches = alertesDeCommune(commune, rattrapage, bareme).filter(({ id }) => id === 'sru.proche-borne')
    return { rattrapage, alertes: proches.map((alerte) => nommer(alerte, nom)) }
  }
  const declare = deficit ?? legal
  if (declare === null) return 'cible atteinte'
  return { refus: [message('mutualisation.sans-deficit', { commune: nom, declare, residences, logements, cible })], manques: [] }
}

/** Le même constat que pour une commune seule, avec le nom de la commune. */
function nommer({ id, donnees }: Message, commune: string): Message {
  return message(id.replace(/^sru\./, 'mutualisation.'), { ...donnees, commune })
}

function rassembler(
  declaree: CommuneDeclaree,
  calcul: Calcul | null,
  bareme: BaremeSru,
  lectures: LecturesSru,
): CommuneEtablie | Defaut {
  const { nom } = declaree
  const deficit = declaree.notifies ?? declaree.manquants ?? calcul?.rattrapage.deficit ?? null
  const taux = declaree.taux ?? calcul?.rattrapage.taux ?? null
  const calcule = deficit === null || taux === null ? null : brutDuTaux(taux, deficit)
  if (declaree.legal === null && calcule === null) {
    return { refus: [], manques: [message('mutualisation.sans-objectif', { commune: nom })] }
  }
  const legal = declaree.legal ?? arrondirBrut(calcule ?? 0n, lectures.arrondi)
  const brut = calcule !== null && estUnArrondi(legal, calcule) ? calcule : brutEntier(legal)
  return {
    nom,
    declaree,
    legal,
    brut,
    deficit,
    taux,
    moitie: Number((BigInt(bareme.mutualisant) * brut + 100n * UN_LOGEMENT - 1n) / (100n * UN_LOGEMENT)),
    annexe: deficit !== null && taux === bareme.legal33 ? diviserParExces(bareme.mutualisantAnnexe * deficit, 100) : null,
    retenu: declaree.retenu ?? deduireDuTaux(declaree.tauxRetenu, deficit, lectures),
    alertes: [...(calcul?.alertes ?? []), ...differences(declaree, calcul, calcule, bareme, lectures)],
  }
}

/** Vrai si l'objectif déclaré est un arrondi du calcul : la base exacte est alors connue, et la moitié se prend sur elle. */
function estUnArrondi(legal: number, brut: bigint): boolean {
  const ecart = brutEntier(legal) - brut
  return ecart > -UN_LOGEMENT && ecart < UN_LOGEMENT
}

function deduireDuTaux(taux: number | null, deficit: number | null, { arrondi }: LecturesSru): number | null {
  return taux === null || deficit === null ? null : arrondirBrut(brutDuTaux(taux, deficit), arrondi)
}

function differences(
  { nom: commune, legal, notifies, manquants, taux }: CommuneDeclaree,
  calcul: Calcul | null,
  calcule: bigint | null,
  { legal33, legal50, legal100 }: BaremeSru,
  lectures: LecturesSru,
): Message[] {
  const alertes: Message[] = []
  const differ = (id: string, declare: number | null, autre: number | undefined): void => {
    if (declare !== null && autre !== undefined && declare !== autre) {
      alertes.push(message(id, { commune, declare, calcule: autre, ecart: declare - autre }))
    }
  }
  differ('mutualisation.deficit-different', notifies ?? manquants, calcul?.rattrapage.deficitCalcule)
  differ('mutualisation.taux-different', taux, calcul?.rattrapage.taux)
  differ('mutualisation.legal-different', legal, calcule === null ? undefined : arrondirBrut(calcule, lectures.arrondi))
  if (taux !== null && ![legal33, legal50, legal100].includes(taux)) {
    alertes.push(message('mutualisation.taux-hors-loi', { commune, taux, admis: [legal33, legal50, legal100].join(', ') }))
  }
  return alertes
}
