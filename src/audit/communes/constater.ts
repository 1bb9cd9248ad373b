import type { Plage } from '../../classeur/port'
import { message, nomDeLecture, POINTS_OUVERTS } from '../../regles'
import type { Donnee, Gravite, Lectures } from '../../regles'
import { citer } from '../reconnaissance/citer'
import { lieuDuTitre as titreDuTableau } from '../reconnaissance/lieu-du-titre'
import type { HypotheseDuConstat, Releve, ValeurCitee } from '../types'
import { certitudeDe, colonneDeLigne, lieuDeLigne, nomDe, valeurDeLigne } from './ligne'
import type { Ligne } from './ligne'

/** Ce qu'on reproche à la case d'une ligne. */
export interface Reproche {
  /** Phrase `audit-communes.…` ; `commune` et `lu` lui sont donnés. */
  readonly phrase: string
  readonly donnees?: Readonly<Record<string, Donnee>>
  readonly attendu: ValeurCitee
  /** Autres notions dont le verdict dépend : leur certitude compte. */
  readonly selon?: readonly string[]
  readonly gravite?: Gravite
  readonly regle?: string
  readonly hypothese?: HypotheseDuConstat | null
  /** Notions de la ligne dont l'erreur découle de celle-ci. */
  readonly consequences?: readonly string[]
  /** Vrai si `attendu` peut s'écrire tel quel dans la case. */
  readonly corriger?: boolean
  /** Vrai si la case est fausse depuis les entrées lues comme depuis les justes. */
  readonly propre?: boolean
}

/** Relevé sur la case d'une notion de la ligne. */
export function reprocher(ligne: Ligne, notion: string, reproche: Reproche): Releve {
  const { phrase, donnees = {}, attendu, selon = [], gravite, regle, hypothese, consequences = [], corriger = false, propre = false } = reproche
  const lu = citer(valeurDeLigne(ligne, notion))
  return {
    lieu: lieuDeLigne(ligne, notion),
    lu,
    attendu,
    message: message(`audit-communes.${phrase}`, { commune: nomDe(ligne), lu: lu ?? 'rien', ...donnees }),
    certitude: certitudeDe(ligne, [notion, ...selon]),
    ...(gravite === undefined ? {} : { gravite }),
    ...(regle === undefined ? {} : { regle }),
    ...(hypothese == null ? {} : { hypothese }),
    ...(corriger && (typeof attendu === 'number' || typeof attendu === 'string') ? { correction: attendu } : {}),
    ...(propre ? { propre } : {}),
    consequences: consequences.filter((autre) => colonneDeLigne(ligne, autre) !== undefined).map((autre) => lieuDeLigne(ligne, autre)),
  }
}

/**
 * Point ouvert dont le verdict dépend ; `null` si l'utilisateur a choisi sa lecture. `autre` est le rang de l'autre lecture.
 */
export function hypotheseDe(id: string, lectures: Lectures, retenue: ValeurCitee, autre: ValeurCitee, rang = 1): HypotheseDuConstat | null {
  if (lectures.has(id)) return null
  const point = POINTS_OUVERTS.find((connu) => connu.id === id)
  const nommer = (lecture: number): string => (point === undefined ? nomDeLecture(lecture) : ([point.defaut, ...point.autres][lecture] ?? nomDeLecture(lecture)))
  return { id, retenue: { lecture: nommer(0), resultat: retenue }, autre: { lecture: nommer(rang), resultat: autre } }
}

/** Case de titre de la colonne qui porte cette notion. */
export function lieuDuTitre(ligne: Ligne, notion: string): Plage {
  return titreDuTableau(ligne.volet.tableau, colonneDeLigne(ligne, notion)?.rang ?? 0)
}

/** Points en français, deux décimales au plus : « 19,22 ». */
export function enPoints(points: number): string {
  return String(Number(points.toFixed(2))).replace('.', ',')
}

/** Un taux en points, dans l'unité qu'emploie sa colonne : ce qu'on peut y écrire. */
export function dansSonEchelle(ligne: Ligne, notion: string, points: number): number {
  return colonneDeLigne(ligne, notion)?.echelle === 'pourcent' ? points : points / 100
}
