import type { CommuneDeclaree, ControleDeMutualisation, EntreeMutualisation, Lectures, RepartitionProposee, Resultat } from '../../../regles'
import { controlerMutualisation, lireSituation, proposerRepartition } from '../../../regles'
import type { CadreDuContrat, CommuneARemplir } from '../../../trames'
import { objectifsDeCommune } from '../../../trames'
import { enPoints } from '../contrat/en-points'
import type { CommuneExaminee } from './examiner'

/** Sommes d’une répartition mutualisée, en logements ; taux en fractions, quotients de sommes (CMS-33). `null` : un terme manque. */
export interface TotalDeRepartition {
  readonly manquants: number | null
  /** Somme des objectifs légaux. */
  readonly legal: number | null
  /** Somme des objectifs retenus connus. */
  readonly retenu: number
  readonly tauxAvant: number | null
  /** Sans objet tant qu’un objectif manque. */
  readonly tauxApres: number | null
  /** Communes sans objectif retenu. */
  readonly sansRetenu: readonly string[]
}

/** Ce qu’on veut imposer au solveur, par nom de commune. */
export interface Contraintes {
  /** Communes dont l’objectif retenu ne doit pas bouger. */
  readonly imposees: ReadonlySet<string>
  readonly bornes: ReadonlyMap<string, Borne>
}

/** Ce qu’une commune accepte, en logements ; `null` : aucune borne voulue. */
export interface Borne {
  readonly minimum: number | null
  readonly maximum: number | null
}

export const SANS_BORNE: Borne = { minimum: null, maximum: null }

/**
 * Communes que la répartition concerne : déficitaires, ni nouvelles entrantes ni exemptées (CMS-07). Une commune au déficit inconnu y
 * reste : sans elle, une somme partielle passerait pour le Total.
 */
export function reparties(examinees: readonly CommuneExaminee[]): readonly CommuneExaminee[] {
  return examinees.filter(({ statut }) => statut === 'deficitaire' || statut === 'inconnue')
}

export function totaliser(examinees: readonly CommuneExaminee[]): TotalDeRepartition {
  const siennes = reparties(examinees)
  const manquants = somme(siennes.map(({ legal }) => legal.manquants))
  const legal = somme(siennes.map((une) => une.legal.objectifLegal))
  const sansRetenu = siennes.filter(({ retenu }) => retenu === null).map(({ commune }) => commune.nom)
  const retenu = siennes.reduce((total, une) => total + (une.retenu ?? 0), 0)
  const sur = (objectif: number | null): number | null =>
    objectif === null || manquants === null || manquants === 0 ? null : objectif / manquants
  return {
    manquants,
    legal,
    retenu,
    tauxAvant: sur(legal),
    tauxApres: sur(sansRetenu.length === 0 ? retenu : null),
    sansRetenu,
  }
}

/** Contrôle la répartition saisie (CMS-08 à CMS-11). */
export function controlerLaRepartition(
  communes: readonly CommuneARemplir[],
  cadre: CadreDuContrat,
  lectures: Lectures,
): Resultat<ControleDeMutualisation> {
  return controlerMutualisation(entreeDe(communes.map(declarer), cadre, lectures), { expliquer: false })
}

/** Propose une répartition légale autour des objectifs imposés, sans augmenter une commune qui a refusé ; rien n’est appliqué. */
export function proposer(
  communes: readonly CommuneARemplir[],
  { imposees, bornes }: Contraintes,
  cadre: CadreDuContrat,
  lectures: Lectures,
): Resultat<RepartitionProposee> {
  const libres = communes.map((commune) => {
    const declaree = declarer(commune)
    if (imposees.has(commune.nom)) return declaree
    const { minimum, maximum } = bornes.get(commune.nom) ?? SANS_BORNE
    const legal = commune.accord === false ? objectifsDeCommune(commune, cadre, lectures).objectifLegal : null
    const auPlus = [maximum, legal].flatMap((borne) => borne ?? [])
    return { ...declaree, retenu: null, tauxRetenu: null, minimum, maximum: auPlus.length === 0 ? null : Math.min(...auPlus) }
  })
  return proposerRepartition(entreeDe(libres, cadre, lectures), { expliquer: false })
}

function entreeDe(communes: readonly CommuneDeclaree[], { fiche }: CadreDuContrat, lectures: Lectures): EntreeMutualisation {
  return { communes, total: null, colonnesNonLues: [], titres: [], periode: fiche, arrondi: null, lectures }
}

/** Une commune de la feuille, telle que les règles de mutualisation la lisent ; une situation vide ou illisible se lit au droit commun. */
function declarer(commune: CommuneARemplir): CommuneDeclaree {
  const { nom, residences, logements, accord, dateAccord, manquants } = commune
  return {
    nom,
    residences,
    logements,
    accord,
    dateAccord,
    situation: lireSituation(commune.situation ?? '') ?? 'droit commun',
    notifies: manquants === 0 ? null : manquants,
    cible: enPoints(commune.cible),
    retenu: commune.objectifRetenu,
    tauxRetenu: enPoints(commune.tauxRetenu),
    legal: null,
    manquants: null,
    taux: null,
    periodesAbaissees: null,
    minimum: null,
    maximum: null,
  }
}

function somme(termes: readonly (number | null)[]): number | null {
  return termes.reduce((total, terme) => (total === null || terme === null ? null : total + terme), 0 as number | null)
}
