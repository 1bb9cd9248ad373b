import type { Message } from '../regles'
import type { CadreDuContrat, ContenuSaisi } from '../trames'
import type { DocumentRedige } from './types'

/** Feuille d'une table telle qu'elle se lit : titres en première ligne, valeurs des formules comprises. */
export type GrilleDeTable = readonly (readonly ContenuSaisi[])[]

export interface ContratARediger {
  readonly entree: CadreDuContrat
  /** Par identifiant ; une table absente n'a ni feuille ni saisie. */
  readonly tables: Readonly<Record<string, GrilleDeTable>>
  /** Par nom de commune puis identifiant, les tables que chacune a en propre dans un contrat à plusieurs (CMS-22). */
  readonly tablesDesCommunes: Readonly<Record<string, Readonly<Record<string, GrilleDeTable>>>>
  /** Motif du niveau retenu, par nom de commune. */
  readonly motifs: Readonly<Record<string, string>>
  /** Appréciation d'une liste de projets plus courte que l'objectif (AMB-26). */
  readonly appreciation: string | null
  /** Règles de comptabilisation du bilan (CMS-36). */
  readonly comptabilisation: string | null
}

/** Ce qui manque pour écrire une partie du contrat, et où le donner. */
export interface ManqueDeRedaction {
  readonly message: Message
  readonly ou:
    | { readonly genre: 'table'; readonly table: string }
    | { readonly genre: 'objectifs' }
    | { readonly genre: 'communes' }
    | { readonly genre: 'texte'; readonly clef: string }
}

export interface ContratRedige {
  readonly document: DocumentRedige
  readonly manques: readonly ManqueDeRedaction[]
}

/** Partie du contrat : ses sections, et ce qui lui manque. */
export interface PartieRedigee extends Pick<DocumentRedige, 'sections'> {
  readonly manques: readonly ManqueDeRedaction[]
}
