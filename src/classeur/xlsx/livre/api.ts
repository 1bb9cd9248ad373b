import type { Instantane } from '../../instantane'
import type { Classeur, Valeur } from '../../port'
import type { Rectangle } from '../../rectangle'
import type { Presentation } from '../presentation/presentation'
import type { Compression } from '../zip/compression'
import type { LimitesZip } from '../zip/limites'
import type { Particularites } from './particularites'
import type { NomDefini } from './structure'
import type { Tableau } from './tableaux'

export interface OptionsXlsx {
  /** fflate par défaut ; la commande fournit le zlib de Node. */
  readonly compression?: Compression
  readonly limites?: Partial<LimitesZip>
}

export interface FormuleLue {
  /** Base 0. */
  readonly ligne: number
  readonly colonne: number
  /** Syntaxe anglaise avec son « = », nos fonctions sous `MIXITE.X`. */
  readonly formule: string
  /** Texte du fichier, sans « = » ; une formule partagée y est dépliée. */
  readonly brute: string
  readonly genre: 'simple' | 'partagee' | 'matricielle' | 'dynamique'
  /** Plage couverte par une formule matricielle ou dynamique. */
  readonly etendue: Rectangle | null
  /** Valeur en cache. */
  readonly valeur: Valeur
}

export interface ValeurRecalculee {
  readonly ligne: number
  readonly colonne: number
  readonly valeur: Valeur
}

/** Un fichier `.xlsx` ou `.xlsm` : ce qui n'est pas retouché garde ses octets. */
export interface ClasseurXlsx extends Classeur {
  readonly date1904: boolean
  /** Vrai si le classeur est signé : il se lit mais ne s'écrit pas. */
  readonly signe: boolean
  /** Nom de la feuille que le fichier demande de montrer à l'ouverture ; `null` s'il en désigne une qui n'existe pas. */
  readonly feuilleActive: string | null
  /** Octets du classeur ; ceux d'origine s'il n'a pas changé. Deux appels de suite rendent les mêmes. */
  enregistrer(): Promise<Uint8Array>
  /** Formules de la feuille, écritures en attente comprises, dans l'ordre des cellules. */
  formules(feuille: string): Promise<readonly FormuleLue[]>
  /**
   * Passe chaque cellule qui porte une valeur ou une formule (base 0), dans un ordre quelconque : une feuille dont les
   * cellules sont éloignées ne tiendrait pas dans un rectangle.
   */
  parcourirValeurs(feuille: string, visiter: (ligne: number, colonne: number, valeur: Valeur) => void): Promise<void>
  /** Le classeur lu tout entier, pour qui ne fait que lire : valeurs recalculées comprises, écritures en attente non. */
  figer(): Promise<Instantane>
  /**
   * Change des valeurs en cache sans toucher aux formules ni aux styles.
   * @throws ErreurClasseur comme `ecrire`
   */
  remplacerValeurs(feuille: string, valeurs: readonly ValeurRecalculee[]): Promise<void>
  nomsDefinis(): Promise<readonly NomDefini[]>
  tableaux(): Promise<readonly Tableau[]>
  /** Comptes de ce qu'une grille de cellules ne montre pas. */
  particularites(): Promise<Particularites>
  /** Largeurs, hauteurs, fusions, volets et styles, pour afficher la feuille. */
  presentation(feuille: string): Promise<Presentation>
}
