import type { Constat, LigneDeCompletude, Resultat } from '../../regles'
import type { EntreeDeRemplissage, LigneSaisie } from '../remplir/types'

/** Ce que le contrat dit de lui-même, quelle que soit la table. */
export type CadreDuContrat = Omit<EntreeDeRemplissage, 'lignes' | 'horsTableau' | 'feuille'>

export interface TableSaisie {
  readonly lignes: readonly LigneSaisie[]
  readonly horsTableau: LigneSaisie
}

/** Ce que le reste du contrat apprend d'une table ; ce qui n'est pas donné est inconnu, et n'est reproché à personne. */
export interface ResteDuContrat {
  /** Autres tables écrites ou en cours, par identifiant. */
  readonly tables?: Readonly<Record<string, TableSaisie>>
  /** Motif du niveau retenu, par nom de commune. */
  readonly motifs?: Readonly<Record<string, string>>
  /** Texte qui apprécie une liste de projets incomplète (AMB-26). */
  readonly appreciation?: string | null
  /** Noms des graphiques que porte la feuille de la table. */
  readonly graphiques?: readonly string[]
  /** Numéro de série du jour. */
  readonly aujourdhui?: number
}

export interface SaisieAControler extends TableSaisie {
  readonly entree: CadreDuContrat
  readonly reste?: ResteDuContrat
}

/** Constat qui dit aussi où regarder, quand sa phrase ne le nomme pas. */
export interface ConstatSitue extends Constat {
  /** Ligne de la feuille : 2 pour la première. */
  readonly ligne?: number
  readonly commune?: string
}

export type Controle = (saisie: SaisieAControler) => readonly ConstatSitue[]

/** Un contrat entier ; une table absente de `tables` n'est pas une table vide. */
export interface ContratSaisi {
  readonly entree: CadreDuContrat
  readonly tables: Readonly<Record<string, TableSaisie>>
  /** À plusieurs communes, par nom de commune, les tables que chacune a en propre. */
  readonly parCommune?: Readonly<Record<string, ContratSaisi['tables']>>
  /** Règles de comptabilisation du bilan, article 2 (CMS-36). */
  readonly comptabilisation: string | null
}

export type Completude = Resultat<readonly LigneDeCompletude[]>
