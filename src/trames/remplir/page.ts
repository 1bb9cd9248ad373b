import { FORMAT_ENTIER } from './presenter'
import type { ColonnePresentee, ContenuDecrit, FeuilleDecrite, PlageDecrite } from './types'

/** Case d'un rapport ; `format` de nombre d'Excel, `null` : standard. */
export interface CaseDecrite<C extends ContenuDecrit = ContenuDecrit> {
  readonly contenu: C
  readonly format: string | null
}

/** Tableau d'une page : son titre, ceux de ses colonnes, ses rangées. */
export interface BlocDecrit<C extends ContenuDecrit = ContenuDecrit> {
  readonly titre: string
  readonly titres: readonly string[]
  readonly rangees: readonly (readonly CaseDecrite<C>[])[]
}

/** Un texte se colle à droite, au-dessus de nombres qui y sont ; quatre parties, sans quoi la cellule serait au format Texte. */
const FORMAT_DE_TITRE_A_DROITE = '0;-0;0;* @'

/** Seul un nombre garde le format. */
export function ecrit<C extends ContenuDecrit>(contenu: C, format: string | null = null): CaseDecrite<C> {
  return { contenu, format: typeof contenu === 'number' ? format : null }
}

export function effectif(nombre: number): CaseDecrite<number> {
  return ecrit(nombre, FORMAT_ENTIER)
}

/** Rangées d'une feuille de rapport, posées du haut vers le bas. */
export class Page {
  private readonly rangees: (readonly CaseDecrite[])[] = []
  private readonly gras: number[] = []

  constructor(
    private readonly feuille: string,
    private readonly colonnes: readonly ColonnePresentee[],
  ) {}

  ecrire(rangee: readonly CaseDecrite[], { gras = false } = {}): void {
    if (gras) this.gras.push(this.rangees.length)
    this.rangees.push(rangee)
  }

  sauter(): void {
    this.rangees.push([])
  }

  /** Titres de colonnes, chacun du côté où s'alignent ses valeurs ; plus long que sa colonne, il se renvoie à la ligne. */
  titrer(titres: readonly string[], [premiere = []]: BlocDecrit['rangees']): void {
    const aDroite = (titre: string, rang: number): boolean =>
      typeof premiere[rang]?.contenu === 'number' && titre.length <= (this.colonnes[rang]?.largeur ?? 0)
    this.ecrire(titres.map((contenu, rang) => ({ contenu, format: aDroite(contenu, rang) ? FORMAT_DE_TITRE_A_DROITE : null })), { gras: true })
  }

  /** Pose un tableau, suivi d'une rangée vide ; rend la place de ses rangées, titres exclus. */
  poser({ titre, titres, rangees }: BlocDecrit): PlageDecrite {
    this.ecrire([ecrit(titre)], { gras: true })
    if (titres.length > 0) this.titrer(titres, rangees)
    const corps = { feuille: this.feuille, ligne: this.rangees.length, colonne: 0, lignes: rangees.length, colonnes: titres.length }
    for (const rangee of rangees) this.ecrire(rangee)
    this.sauter()
    return corps
  }

  /** Laisse des rangées vides jusqu'à celle-ci : un graphique ne couvre aucune case remplie. */
  descendreA(ligne: number): void {
    while (this.rangees.length < ligne) this.sauter()
  }

  /** Place de la rangée qui viendra ensuite. */
  get ligne(): number {
    return this.rangees.length
  }

  /** La feuille, toute à nous. */
  decrire(liste?: NonNullable<FeuilleDecrite['liste']>): FeuilleDecrite {
    return {
      nom: this.feuille,
      cellules: this.rangees.map((rangee) => this.colonnes.map((_colonne, rang) => rangee[rang]?.contenu ?? null)),
      colonnes: this.colonnes,
      formats: this.rangees.flatMap((rangee, ligne) =>
        rangee.flatMap(({ format }, colonne) => (format === null ? [] : [{ ligne, colonne, format }])),
      ),
      titres: 0,
      gras: this.gras,
      entiere: true,
      paysage: true,
      ...(liste === undefined ? {} : { liste }),
    }
  }
}

/** Colonne d'un tableau posé. */
export function colonneDe(corps: PlageDecrite, rang: number): PlageDecrite {
  return { ...corps, colonne: rang, colonnes: 1 }
}
