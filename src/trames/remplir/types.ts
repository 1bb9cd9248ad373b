/** Une commune telle que les tables de l'article 2 en ont besoin ; `null` = non renseigné, jamais zéro ni faux. */
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
}

/** Formule en syntaxe anglaise, avec son « = ». */
export interface FormuleDecrite {
  readonly formule: string
  /** Une formule ne lit que des cellules de rang inférieur : l'ordre où les calculer. */
  readonly rang: number
}

/** Un texte est toujours un texte, même s'il commence par « = » ; seule une formule décrite se calcule. */
export type ContenuDecrit = number | string | boolean | null | FormuleDecrite

/** Rectangle à écrire à partir de A1, titres compris. */
export interface FeuilleDecrite {
  readonly nom: string
  readonly cellules: readonly (readonly ContenuDecrit[])[]
  /** Colonnes à montrer en pourcentage, comptées depuis 0. */
  readonly pourcentages: readonly number[]
}

export function estFormuleDecrite(contenu: ContenuDecrit | undefined): contenu is FormuleDecrite {
  return typeof contenu === 'object' && contenu !== null
}
