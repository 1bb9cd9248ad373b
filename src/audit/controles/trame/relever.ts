import type { Plage } from '../../../classeur/port'
import { message } from '../../../regles'
import type { Donnee, Gravite } from '../../../regles'
import { colonneDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { HypotheseDuConstat, Releve, ValeurCitee } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lieuDesTitres } from '../../reconnaissance/lieu-du-titre'
import { citerCase, lieuDeCase } from './lire'

export interface Defaut {
  /** Phrase `audit-trame.…` ; `cellule` et `lu` lui sont donnés. */
  readonly phrase: string
  readonly donnees?: Readonly<Record<string, Donnee>>
  readonly attendu?: ValeurCitee
  /** Autres notions dont le verdict dépend : leur certitude compte. */
  readonly selon?: readonly string[]
  readonly gravite?: Gravite
  readonly regle?: string
  readonly hypothese?: HypotheseDuConstat | null
  readonly consequences?: readonly Plage[]
  readonly corriger?: boolean
}

/** Relevé sur la case d'une notion. */
export function releverCase(tableau: TableauReconnu, objet: number, notion: string, defaut: Defaut): Releve {
  const lu = citerCase(tableau, objet, notion)
  return composer(defaut, lieuDeCase(tableau, objet, notion), lu, certitudeDe(tableau, [notion, ...(defaut.selon ?? [])]))
}

/** Relevé sur les titres d'un tableau : une colonne, une ligne ou une mention y manque. */
export function releverTitres(tableau: TableauReconnu, defaut: Defaut): Releve {
  return composer(defaut, lieuDesTitres(tableau), null, tableau.certitude)
}

/** Relevé sur une cellule hors de tout tableau, ou sur le classeur entier. */
export function releverAilleurs(lieu: Plage | null, lu: ValeurCitee, defaut: Defaut): Releve {
  return composer(defaut, lieu, lu, 'certaine')
}

function composer(
  { phrase, donnees = {}, attendu = null, gravite, regle, hypothese, consequences, corriger = false }: Defaut,
  lieu: Plage | null,
  lu: ValeurCitee,
  certitude: Releve['certitude'] & string,
): Releve {
  return {
    lieu,
    lu,
    attendu,
    message: message(`audit-trame.${phrase}`, { lu: lu ?? 'rien', ...(attendu === null ? {} : { attendu }), ...donnees }),
    certitude,
    ...(gravite === undefined ? {} : { gravite }),
    ...(regle === undefined ? {} : { regle }),
    ...(hypothese == null ? {} : { hypothese }),
    ...(consequences === undefined ? {} : { consequences }),
    ...(corriger && (typeof attendu === 'number' || typeof attendu === 'string') ? { correction: attendu } : {}),
  }
}

function certitudeDe(tableau: TableauReconnu, notions: readonly string[]): Releve['certitude'] & string {
  return laPlusFaible(notions.flatMap((notion) => colonneDe(tableau, notion)?.certitude ?? []))
}
