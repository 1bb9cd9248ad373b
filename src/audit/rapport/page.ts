import { ecrireNomDeFeuille, ecrireRectangle } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'
import type { ColonnePresentee, ContenuDecrit, FeuilleDecrite, PlageDecrite } from '../../trames'

/** Case d'une feuille du rapport ; `format` de nombre d'Excel, `null` : standard. */
export interface CaseDuRapport {
  readonly contenu: ContenuDecrit
  readonly format: string | null
}

/** Tableau d'une page : son titre, ceux de ses colonnes, ses rangées. */
export interface BlocDuRapport {
  readonly titre: string
  readonly titres: readonly string[]
  readonly rangees: readonly (readonly CaseDuRapport[])[]
}

export const FORMAT_EFFECTIF = '#,##0'
export const FORMAT_DATE = 'dd/mm/yyyy'
/** Un texte se colle à droite, au-dessus de nombres qui y sont ; quatre parties, sans quoi la cellule serait au format Texte. */
const FORMAT_DE_TITRE_A_DROITE = '0;-0;0;* @'

export function ecrit(contenu: ContenuDecrit, format: string | null = null): CaseDuRapport {
  return { contenu, format: typeof contenu === 'number' ? format : null }
}

export function effectif(nombre: number): CaseDuRapport {
  return ecrit(nombre, FORMAT_EFFECTIF)
}

/** Case qui mène à une plage de ce classeur ; elle en montre l'adresse, ou `texte`. */
export function lien(plage: Plage, texte: string = ecrireRectangle(plage)): CaseDuRapport {
  const cible = `#${ecrireNomDeFeuille(plage.feuille)}!${ecrireRectangle(plage)}`
  return { contenu: { formule: `=HYPERLINK(${guillemeter(cible)},${guillemeter(texte)})`, rang: 0 }, format: null }
}

function guillemeter(texte: string): string {
  return `"${texte.replaceAll('"', '""')}"`
}

/** Rangées d'une feuille, posées du haut vers le bas. */
export class Page {
  private readonly rangees: (readonly CaseDuRapport[])[] = []
  private readonly gras: number[] = []

  constructor(
    private readonly feuille: string,
    private readonly colonnes: readonly ColonnePresentee[],
  ) {}

  ecrire(rangee: readonly CaseDuRapport[], { gras = false } = {}): void {
    if (gras) this.gras.push(this.rangees.length)
    this.rangees.push(rangee)
  }

  sauter(): void {
    this.rangees.push([])
  }

  /** Titres de colonnes, chacun du côté où s'alignent ses valeurs. */
  titrer(titres: readonly string[], [premiere = []]: BlocDuRapport['rangees']): void {
    const deNombres = (colonne: number): boolean => premiere[colonne]?.format === FORMAT_EFFECTIF
    this.ecrire(titres.map((contenu, colonne) => ({ contenu, format: deNombres(colonne) ? FORMAT_DE_TITRE_A_DROITE : null })), { gras: true })
  }

  /** Pose un tableau, suivi d'une rangée vide ; rend la place de ses rangées, titres exclus. */
  poser({ titre, titres, rangees }: BlocDuRapport): PlageDecrite {
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

/** Colonne d'un tableau posé, ou ses lignes seules. */
export function colonneDe(corps: PlageDecrite, rang: number): PlageDecrite {
  return { ...corps, colonne: rang, colonnes: 1 }
}
