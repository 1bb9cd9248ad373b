import type { FichePeriode, Message, Modalite } from '../../regles'
import type { CadreDePeriode } from '../cadre'
import type { TableDeTrame } from '../types'

/** Une commune telle que la feuille « Communes » la garde ; `null` = non renseigné, jamais zéro ni faux. */
export interface CommuneARemplir {
  readonly nom: string
  readonly residences: number | null
  readonly logements: number | null
  /** Fraction : 0,25 pour 25 %. */
  readonly cible: number | null
  readonly situation: string | null
  /** Logements manquants notifiés par l'État. */
  readonly manquants: number | null
  readonly objectifRetenu: number | null
  /** Fraction. */
  readonly tauxRetenu: number | null
  readonly plh: boolean | null
  readonly accord: boolean | null
  /** Date de l'accord, en numéro de série. */
  readonly dateAccord: number | null
  /** Code INSEE. */
  readonly code: string | null
}

/** Formule en syntaxe anglaise, avec son « = ». */
export interface FormuleDecrite {
  readonly formule: string
  /** Une formule ne lit que des cellules de rang inférieur : l'ordre où les calculer. */
  readonly rang: number
}

export type ContenuSaisi = number | string | boolean | null

/** Un texte est toujours un texte, même s'il commence par « = » ; seule une formule décrite se calcule. */
export type ContenuDecrit = ContenuSaisi | FormuleDecrite

export interface ColonnePresentee {
  /** En caractères. */
  readonly largeur: number
  /** Format de nombre d'Excel, en anglais ; `null` : standard. */
  readonly format: string | null
  readonly renvoi: boolean
}

/** Rectangle à écrire à partir de A1, titres compris. */
export interface FeuilleDecrite {
  readonly nom: string
  /** Lignes toutes de même longueur. */
  readonly cellules: readonly (readonly ContenuDecrit[])[]
  /** Une par colonne. */
  readonly colonnes: readonly ColonnePresentee[]
  /** Cellules dont le format n'est pas celui de leur colonne, comptées à partir de 0. */
  readonly formats: readonly { readonly ligne: number; readonly colonne: number; readonly format: string }[]
  /** Lignes de titres, en haut. */
  readonly titres: number
  /** Autres lignes en gras, comptées à partir de 0 : des totaux. */
  readonly gras?: readonly number[]
  /** Liste à filtrer : sa première ligne porte les titres, qui restent visibles quand elle défile. */
  readonly liste?: Omit<PlageDecrite, 'feuille'>
  /** Vrai si la feuille est toute à Mixité : une cellule récrite perd l'aspect qu'elle avait, même sans en recevoir d'autre. */
  readonly entiere?: boolean
  /** Vrai si elle s'imprime en paysage, sur une page de large, les titres de sa liste en haut de chaque page. */
  readonly paysage?: boolean
}

/** Rectangle d'une feuille, compté à partir de 0. */
export interface PlageDecrite {
  readonly feuille: string
  readonly ligne: number
  readonly colonne: number
  readonly lignes: number
  readonly colonnes: number
}

export interface SerieDecrite {
  readonly titre: string
  readonly valeurs: PlageDecrite
  readonly genre: 'courbe' | 'barres' | 'barres-empilees'
  readonly axeSecondaire?: boolean
  readonly pointille?: boolean
}

/** Un graphique GRA-xx prêt à poser : ses nombres sont ceux des cellules de la table. */
export interface GraphiqueDecrit {
  readonly nom: string
  readonly titre: string
  readonly description: string
  readonly abscisses: PlageDecrite
  readonly series: readonly SerieDecrite[]
  readonly format: string
  readonly place: PlageDecrite
}

/** Valeurs saisies d'une ligne, par code de colonne ; un code absent vaut `null`. */
export type LigneSaisie = Readonly<Record<string, ContenuSaisi>>

/** Choix d'une lecture pour un point ouvert (feuille « Hypothèses »). */
export interface ChoixDHypothese {
  /** `AMB-06`. */
  readonly point: string
  /** « défaut », « autre », « autre 2 ». */
  readonly lecture: string
  readonly motif: string | null
}

/** Ce qui, du contrat, change une table. */
export interface Territoire {
  readonly epci: string | null
  readonly grandParis: boolean
  readonly ville: 'Paris' | 'Lyon' | 'Marseille' | null
}

export interface EntreeDeRemplissage {
  readonly fiche: FichePeriode
  readonly modalite: Modalite
  readonly territoire: Territoire
  /** Communes du contrat, aux noms uniques sans égard à la casse et sans joker d'Excel : à l'appelant de le vérifier. */
  readonly communes: readonly CommuneARemplir[]
  /** Lignes saisies de la table. Aux lignes écrites d'avance par la trame répond, dans l'ordre, une ligne saisie chacune ; celles d'après s'ajoutent. */
  readonly lignes: readonly LigneSaisie[]
  /** Champs à côté du tableau. */
  readonly horsTableau: LigneSaisie
  readonly hypotheses: readonly ChoixDHypothese[]
  /** Nom de la feuille de la table (`feuilleDeTable`) ; l'identifiant de la table par défaut. */
  readonly feuille?: string
}

export interface Remplissage {
  readonly table: string
  /** Toutes les tables, quand le remplissage en réunit plusieurs. */
  readonly tables?: readonly string[]
  /** Commune dont la table est la sienne, quand le contrat en remplit une pour chacune. */
  readonly commune?: string
  /** Dans l'ordre où les écrire et les calculer : « Hypothèses », « Communes » si la table les lit, puis la table. */
  readonly feuilles: readonly FeuilleDecrite[]
  readonly graphiques: readonly GraphiqueDecrit[]
  /** Données manquantes : les cellules qui en dépendent restent vides. */
  readonly manques: readonly Message[]
  /** Hypothèses prises à la place d'une donnée que rien n'oblige à fournir. */
  readonly suppositions: readonly Message[]
}

/** Ce qu'une recette dit de la feuille d'une table. */
export interface FeuilleDeTable {
  readonly feuille: FeuilleDecrite
  readonly graphiques: readonly GraphiqueDecrit[]
  readonly manques: readonly Message[]
  readonly suppositions: readonly Message[]
  readonly litLesCommunes: boolean
  readonly litLesHypotheses: boolean
}

/** Compose la feuille d'une table, sans rien écrire. */
export type Recette = (entree: EntreeDeRemplissage, table: TableDeTrame, cadre: CadreDePeriode) => FeuilleDeTable

export function estFormuleDecrite(contenu: ContenuDecrit | undefined): contenu is FormuleDecrite {
  return typeof contenu === 'object' && contenu !== null
}
