import type { Plage } from '../../../com'
import type { Jour } from '../../../socle/jour'
import type { Lectures } from '../../../socle/lectures'

/** Grille mise au banc : son nom (« Grille A »), la plage avec sa ligne d'en-têtes, et celle des mutations si l'EPCI en a une. */
export interface GrilleAuBanc {
  readonly nom: string
  readonly plage: Plage
  readonly mutation: Plage | null
}

/** Banc d'essai (COT-30) : une ou deux grilles sur les mêmes demandes, sans nom de personne. */
export interface EntreeDeBanc {
  readonly entetes: Plage
  readonly demandes: Plage
  readonly grilles: readonly GrilleAuBanc[]
  readonly calcul: Jour | null
  readonly doublement: boolean
  /** Sous cet effectif, un groupe se masque (COM-08) ; `null` : le seuil par défaut. */
  readonly seuilSecret: number | null
  readonly lectures: Lectures
}

/** Distribution d'un lot de notes. `null` : aucune note, ou effectif sous le seuil du secret. */
export interface DistributionDeNotes {
  readonly effectif: number | null
  readonly masquee: boolean
  readonly meilleure: number | null
  readonly plusFaible: number | null
  readonly mediane: number | null
  readonly premierQuartile: number | null
  readonly troisiemeQuartile: number | null
  readonly moyenne: number | null
}

/** Tranche de l'histogramme : notes de `de` inclus à `a` exclu, la dernière incluse ; mêmes bornes pour les deux grilles. */
export interface TrancheDeNotes {
  readonly de: number
  readonly a: number
  /** `null` : masqué (COM-08). */
  readonly effectif: number | null
}

/** Effet d'un changement de la grille sur les notes. */
export interface EffetDeGrille {
  readonly mediane: number | null
  /** Part des prioritaires dans le premier quart, de 0 à 1. */
  readonly prioritairesAuPremierQuart: number | null
  /** Demandes qui entrent dans le premier quart ou en sortent : un effectif, jamais une liste. */
  readonly deplacees: number | null
}

/** Sensibilité à un critère : retiré, poids + 10 %, poids − 10 %. */
export interface SensibiliteDeCritere {
  /** Ligne de la grille, en-tête compté. */
  readonly ligne: number
  /** Grille du critère : la générale, ou celle des mutations. */
  readonly grille: 'generale' | 'mutation'
  readonly libelle: string
  readonly id: string | null
  /** Demandes à qui le critère donne ou ôte des points ; `null` : masqué (COM-08). */
  readonly actives: number | null
  readonly retire: EffetDeGrille
  readonly plus: EffetDeGrille
  readonly moins: EffetDeGrille
}

export interface ResultatDeGrille {
  readonly nom: string
  readonly distribution: DistributionDeNotes
  readonly tranches: readonly TrancheDeNotes[]
  /** Notes d'au moins `seuil`, celle du dernier du quart (entier supérieur), ex æquo compris ; `part` : prioritaires / effectif. */
  readonly premierQuart: {
    readonly seuil: number | null
    readonly effectif: number | null
    readonly prioritaires: number | null
    readonly part: number | null
  }
  readonly prioritaires: DistributionDeNotes
  readonly autres: DistributionDeNotes
  /** Lignes vides, sans note. */
  readonly sansNote: number
  /** Lignes illisibles, comptées à part et citées (dix au plus). */
  readonly enErreur: { readonly nombre: number; readonly lignes: readonly number[] }
  readonly sensibilite: readonly SensibiliteDeCritere[]
}

/** Deux grilles sur les mêmes demandes : ce qui bouge, en effectifs. */
export interface ComparaisonDeGrilles {
  /** Demandes que les deux grilles notent. */
  readonly comparees: number
  readonly montent: number | null
  readonly descendent: number | null
  readonly inchangees: number | null
  readonly entrentAuPremierQuart: number | null
  readonly sortentDuPremierQuart: number | null
}

/** Où en est le banc : `fait` sur `total`, en unités de travail de durées voisines. */
export interface AvancementDuBanc {
  /** Nom de la grille ; vide quand l'étape vaut pour toutes. */
  readonly grille: string
  readonly etape: 'priorites' | 'notation' | 'sensibilite'
  readonly fait: number
  readonly total: number
}

/** Sortie du banc : des distributions, jamais une liste de personnes (COT-17). */
export interface BancDEssai {
  readonly grilles: readonly ResultatDeGrille[]
  readonly comparaison: ComparaisonDeGrilles | null
}
