import type { Classeur, GraphiqueAPoser, Saisie, Valeur } from '../../classeur/port'
import { memeValeurDeCellule } from '../../classeur/valeurs'
import type { Ecriture, FeuilleApercue } from '../types'

export interface ContenuDeCellule {
  readonly valeur: Valeur
  readonly formule: string | null
}

/** Une cellule écrite : ce qu'elle portait, ce que le classeur en a gardé. */
export interface CelluleTracee {
  readonly ligne: number
  readonly colonne: number
  readonly avant: ContenuDeCellule
  readonly ecrit: ContenuDeCellule
}

export interface FeuilleTracee {
  readonly nom: string
  readonly ajoutee: boolean
  readonly cellules: readonly CelluleTracee[]
}

export interface GraphiqueTrace {
  readonly pose: GraphiqueAPoser
  /** Celui de Mixité qu'il a remplacé. */
  readonly avant: GraphiqueAPoser | null
}

/** De quoi remettre une écriture. */
export interface Trace {
  readonly ecriture: Ecriture
  readonly feuilles: readonly FeuilleTracee[]
  readonly graphiques: readonly GraphiqueTrace[]
  /** Feuilles que la table lit, écrites ou non : on ne les lui ôte pas sans le dire. */
  readonly appuis: readonly string[]
}

/** Relit ce qui vient d'être écrit, tel que le classeur le garde : c'est à cela qu'une remise comparera. */
export async function relire(
  classeur: Classeur,
  feuille: FeuilleApercue,
  cellules: FeuilleApercue['cellules'],
): Promise<FeuilleTracee> {
  const { valeurs, formules } = await classeur.lire(feuille.plage)
  return {
    nom: feuille.nom,
    ajoutee: feuille.absente,
    cellules: cellules.map(({ ligne, colonne, avant }) => ({
      ligne,
      colonne,
      avant,
      ecrit: { valeur: valeurs[ligne]?.[colonne] ?? null, formule: formules[ligne]?.[colonne] ?? null },
    })),
  }
}

/** Une formule se compare à sa formule, que son résultat ait suivi ou non ; le reste, à sa valeur. */
export function porteEncore(present: ContenuDeCellule, ecrit: ContenuDeCellule): boolean {
  if (ecrit.formule !== null || present.formule !== null) return present.formule === ecrit.formule
  return memeValeurDeCellule(present.valeur, ecrit.valeur)
}

/** De quoi ressaisir un contenu lu. Une formule lue sans résultat en reçoit un : qui calcule le remplacera. */
export function ressaisir({ valeur, formule }: ContenuDeCellule): Saisie {
  return formule === null ? valeur : { formule, valeur: valeur ?? 0 }
}
