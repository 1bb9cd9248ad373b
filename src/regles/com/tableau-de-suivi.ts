import type { Constat } from '../socle/constat'
import type { FicheDeRegle } from '../socle/fiche'
import type { Jour } from '../socle/jour'
import type { Lectures } from '../socle/lectures'
import type { ColonnesAttendues, LigneLue } from './tableau'

/** Constat placé dans un tableau : sa règle, sa ligne, sa colonne. */
export interface ConstatDeTableau extends Constat {
  /** Identifiant du registre : `FLUX-22`. */
  readonly regle: string
  /** Ligne du tableau, en-tête compté (2 = première ligne de données) ; `null` : le tableau entier. */
  readonly ligne: number | null
  /** En-tête de la colonne en cause ; `null` : la ligne entière. */
  readonly colonne: string | null
}

/** Ce qui vaut pour tout le contrôle d'un tableau. */
export interface ContexteDeSuivi {
  /** Jour auquel on contrôle ; `null` : les échéances qui en dépendent ne se jugent pas, et le tableau le dit. */
  readonly jour: Jour | null
  readonly lectures: Lectures
}

/** Colonne qu'un tableau calcule : titre et unité (`jours`, `fraction`, `date (numéro de série)`, `logements`, `texte`). */
export interface ColonneCalculee {
  readonly titre: string
  readonly unite: string
}

export interface ControleDeSuivi {
  /** Du plus grave au plus léger, un par cause. */
  readonly constats: readonly ConstatDeTableau[]
  /** Une rangée par ligne lue, dans l'ordre, une case par colonne calculée ; `""` : sans valeur, jamais 0. */
  readonly calculs: readonly (readonly (number | string)[])[]
}

/** Tableau que l'utilisateur tient dans une feuille, une ligne par objet suivi (convention, programme, territoire…), et qu'une règle contrôle. */
export interface TableauDeSuivi<C extends ColonnesAttendues = ColonnesAttendues> {
  /** Identifiant de la règle principale ; c'est aussi le nom de la feuille posée : `FLUX-22`. */
  readonly id: string
  readonly titre: string
  /** Ce qu'une ligne décrit et ce que le contrôle en dira, en une ou deux phrases. */
  readonly aide: string
  readonly fiches: readonly FicheDeRegle[]
  readonly colonnes: C
  /**
   * Colonnes dont les valeurs désignent l'objet d'une ligne : deux lignes qui s'y accordent sont en double. Sans la première, une ligne
   * ne se compare pas ; les autres peuvent être vides.
   */
  readonly cle?: readonly (keyof C & string)[]
  /** Aide de chaque colonne : ce qu'on y écrit, sens de 0 et du vide. */
  readonly aides: Readonly<Record<keyof C, string>>
  /** Valeurs proposées d'une colonne de texte ; les autres restent lues et signalées. */
  readonly choix?: Readonly<Partial<Record<keyof C, readonly string[]>>>
  /** Colonnes calculées, à droite des saisies ; vide si le tableau ne fait que se contrôler. */
  readonly calculees: readonly ColonneCalculee[]
  /** Lignes écrites d'avance dans une feuille neuve, dans l'ordre des colonnes : une liste à cocher. */
  readonly depart?: readonly (readonly (number | string | boolean | null)[])[]
  /** Lignes d'exemple sans donnée personnelle, dans l'ordre des colonnes. */
  readonly exemple: readonly (readonly (number | string | boolean | null)[])[]
  readonly controler: (lignes: readonly LigneLue<C>[], contexte: ContexteDeSuivi) => ControleDeSuivi
}
