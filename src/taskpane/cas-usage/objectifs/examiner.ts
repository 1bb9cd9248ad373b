import type { Lectures, Message, Modalite, ObjectifsQualitatifs, VerdictDeControle } from '../../../regles'
import {
  accorderObjectif,
  baremeDe,
  controlerObjectif,
  estEntrante,
  lireSituation,
  message,
  objectifLegal,
  objectifsQualitatifs,
  plancherRattrapage,
  planchersDe,
  reglePls,
} from '../../../regles'
import type { CadreDuContrat, CommuneARemplir, ObjectifsDeCommune } from '../../../trames'
import { entreeSru, modaliteDe, objectifDuContrat, objectifsDeCommune, regimeDe, tauxDe } from '../../../trames'
import { enPoints } from '../contrat/en-points'

/** `inconnue` : une donnée manque, ou ne se peut pas ; les motifs le disent. */
export type StatutDeCommune = 'deficitaire' | 'entrante' | 'exemptee' | 'cible-atteinte' | 'inconnue'

/** Ce que l’article 2 dit d’une commune. Effectifs en logements, taux en points. */
export interface CommuneExaminee {
  readonly commune: CommuneARemplir
  readonly statut: StatutDeCommune
  readonly legal: ObjectifsDeCommune
  /** Régime du VII ; `null` : inconnu, ou nouvelle entrante. */
  readonly regime: 33 | 50 | 100 | null
  /** Plus petit objectif que la modalité permet, arrondi ; `null` : elle n’en permet pas d’autre que le légal. */
  readonly plancher: number | null
  /** Taux du plancher, quand il en a un. */
  readonly tauxDuPlancher: number | null
  /** Objectif que le contrat retient : saisi, déduit du taux, ou légal sans aménagement. */
  readonly retenu: number | null
  /** Taux et objectif saisis à plus d’un logement l’un de l’autre. */
  readonly contraires: boolean
  /** `null` : rien à juger encore. */
  readonly verdict: VerdictDeControle | null
  /** Pourquoi la commune n’a pas d’objectif légal, ou pas encore. */
  readonly motifs: readonly Message[]
  readonly constats: readonly Message[]
  /** À savoir : situation, carence, inventaire, plafond de PLS. */
  readonly alertes: readonly Message[]
  readonly qualitatifs: ObjectifsQualitatifs | null
}

const PERIODE_A_VERIFIER = 'sru.periode-a-verifier'

/** Examine une commune du contrat, saisies comprises (SRU-01 à 10, CMS-03, 04, 08, 10, 35). `carencee` : dite par son fichier. */
export function examiner(commune: CommuneARemplir, entree: CadreDuContrat, lectures: Lectures, carencee: boolean): CommuneExaminee {
  const legal = objectifsDeCommune(commune, entree, lectures)
  const statut = statutDe(commune, legal)
  const retenu = statut === 'exemptee' || statut === 'cible-atteinte' ? null : objectifDuContrat(commune, entree, lectures)
  const regime = statut === 'deficitaire' ? regimeDe(legal, entree) : null
  return {
    commune,
    statut,
    legal,
    regime,
    ...plancherDe(commune, statut, regime, entree, lectures),
    retenu,
    contraires: seContredit(commune, legal),
    ...juger(commune, retenu, entree, lectures),
    ...qualitatifsDe(commune, retenu, entree, lectures),
    alertes: [
      ...alertesDe(commune, statut, carencee, entree.modalite),
      ...alertesQualitatives(commune, retenu, entree),
    ],
  }
}

function statutDe({ situation }: CommuneARemplir, { horsChamp, objectifLegal: objectif }: ObjectifsDeCommune): StatutDeCommune {
  const lue = lireSituation(situation ?? '') ?? 'droit commun'
  if (lue === 'exemptée') return 'exemptee'
  if (horsChamp.length > 0) return 'cible-atteinte'
  if (estEntrante(lue)) return 'entrante'
  return objectif === null ? 'inconnue' : 'deficitaire'
}

function plancherDe(
  commune: CommuneARemplir,
  statut: StatutDeCommune,
  regime: CommuneExaminee['regime'],
  entree: CadreDuContrat,
  lectures: Lectures,
): Pick<CommuneExaminee, 'plancher' | 'tauxDuPlancher'> {
  const { modalite, fiche } = entree
  if (modalite === 'A' || statut !== 'deficitaire' || regime === null) return { plancher: null, tauxDuPlancher: null }
  const dispositif = modalite === 'B' ? 'abaissant' : 'mutualisant'
  const plancher = plancherRattrapage({ ...entreeSru(commune, entree, lectures), dispositif }, { expliquer: false })
  const bareme = baremeDe(fiche.periode)
  const annexe = modalite === 'C' && regime === 33 && (lectures.get('AMB-06') ?? 0) > 0
  const { plancherAbaissant, plancherMutualisant } = planchersDe(regime, bareme)
  return {
    plancher: plancher.etat === 'etabli' ? plancher.valeur : null,
    tauxDuPlancher: annexe ? bareme.mutualisantAnnexe : modalite === 'B' ? plancherAbaissant : plancherMutualisant,
  }
}

function seContredit({ tauxRetenu, objectifRetenu }: CommuneARemplir, { manquants }: ObjectifsDeCommune): boolean {
  return accorderObjectif({ manquants, taux: enPoints(tauxRetenu), objectif: objectifRetenu }, 'supérieur')?.contraires === true
}

function juger(
  commune: CommuneARemplir,
  retenu: number | null,
  entree: CadreDuContrat,
  lectures: Lectures,
): Pick<CommuneExaminee, 'verdict' | 'constats' | 'motifs'> {
  const sru = entreeSru(commune, entree, lectures)
  const legal = objectifLegal(sru, { expliquer: false })
  if (legal.etat !== 'etabli') return { verdict: null, constats: [], motifs: legal.motifs }
  if (retenu === null) return { verdict: null, constats: [], motifs: [] }
  const controle = controlerObjectif({ ...sru, retenu, modalite: modaliteDe(commune, entree), accord: commune.accord, abaissees: 0 }, { expliquer: true })
  if (controle.etat !== 'etabli') return { verdict: null, constats: controle.motifs, motifs: [] }
  const [[, , verdict = null, dites] = []] = controle.valeur
  const alertes = controle.alertes.filter(({ id }) => id !== PERIODE_A_VERIFIER)
  return { verdict, constats: [...(dites?.phrases ?? []), ...alertes], motifs: [] }
}

/** Sans couverture connue par un PLH, le plafond de PLS ne se devine pas. */
function qualitatifsDe(
  commune: CommuneARemplir,
  retenu: number | null,
  { fiche }: CadreDuContrat,
  lectures: Lectures,
): Pick<CommuneExaminee, 'qualitatifs'> {
  const taux = tauxDe(commune)
  if (retenu === null || taux === null || reglePls(taux, commune.plh, fiche.periode) === null) return { qualitatifs: null }
  const couverte = commune.plh ?? false
  const resultat = objectifsQualitatifs({
    logements: retenu,
    accession: null,
    taux,
    couverte,
    periode: fiche,
    lectures,
    plaiEcrit: null,
    plsEcrit: null,
  })
  return { qualitatifs: resultat.etat === 'etabli' ? resultat.valeur : null }
}

function alertesQualitatives(commune: CommuneARemplir, retenu: number | null, { fiche }: CadreDuContrat): readonly Message[] {
  const taux = tauxDe(commune)
  const inconnu = retenu !== null && taux !== null && reglePls(taux, commune.plh, fiche.periode) === null
  return inconnu ? [message('volet.objectifs.plh-inconnu')] : []
}

function alertesDe({ situation }: CommuneARemplir, statut: StatutDeCommune, carencee: boolean, modalite: Modalite): readonly Message[] {
  const enDeficit = statut === 'deficitaire' || statut === 'entrante'
  return [
    ...(statut === 'entrante' ? [message(modalite === 'A' ? 'volet.objectifs.entrante' : 'cms.entrante')] : []),
    ...(situation === null && statut === 'deficitaire' ? [message('volet.objectifs.sans-situation')] : []),
    ...(situation !== null && lireSituation(situation) === undefined
      ? [message('volet.objectifs.situation-inconnue', { lu: situation })]
      : []),
    ...(carencee && enDeficit ? [message('cms-commune.carencee')] : []),
  ]
}
