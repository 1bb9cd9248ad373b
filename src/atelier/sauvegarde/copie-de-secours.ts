import type { MiseEnFormeSituee, Saisie } from '../../classeur/port'
import type { ChangementsDAnnexes } from '../document/annexes'

/** Une cellule dont le contenu n'est plus celui du fichier ; `saisie` nulle = vidée. */
export interface Modification {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  readonly saisie: Saisie
}

/** Tout ce qui sépare la grille du fichier. */
export interface ModificationsDeLaGrille {
  /** Dans l'ordre de leur création. */
  readonly feuillesAjoutees: readonly string[]
  readonly cellules: readonly Modification[]
  /** Formats de nombre, graisse, renvoi à la ligne et largeurs de colonnes. */
  readonly formes: readonly MiseEnFormeSituee[]
}

/** Tout ce qui sépare le classeur montré du fichier, textes gardés et graphiques compris. */
export interface Modifications extends ModificationsDeLaGrille, ChangementsDAnnexes {}

/** Travail non enregistré : le fichier d'origine et ce qui le sépare de la grille. */
export interface CopieDeSecours extends Modifications {
  /** Propre à un onglet : deux onglets ne s'écrasent jamais. */
  readonly id: string
  readonly version: 3
  readonly nom: string
  /** ISO 8601. */
  readonly instant: string
  readonly octets: Uint8Array
}

/** Copie d'une version précédente de l'atelier : seuls les formats de nombre y figuraient. */
interface CopieVersion2 extends Omit<CopieDeSecours, 'version' | 'formes' | 'memoire' | 'graphiques'> {
  readonly version: 2
  readonly formats: readonly { readonly feuille: string; readonly ligne: number; readonly colonne: number; readonly format: string }[]
}

/** Met à jour une copie lue dans le coffre ; `null` pour une version qu'on ne connaît pas. */
export function actualiserCopie(copie: CopieDeSecours | CopieVersion2 | { readonly version: unknown }): CopieDeSecours | null {
  if (estVersion3(copie)) return copie
  if (!estVersion2(copie)) return null
  const { formats, ...reste } = copie
  const formes = formats.map(({ feuille, ligne, colonne, format }) => ({ plage: { feuille, ligne, colonne, lignes: 1, colonnes: 1 }, format }))
  return { ...reste, version: 3, formes, memoire: [], graphiques: [] }
}

function estVersion3(copie: { readonly version: unknown }): copie is CopieDeSecours {
  return copie.version === 3
}

function estVersion2(copie: { readonly version: unknown }): copie is CopieVersion2 {
  return copie.version === 2
}
