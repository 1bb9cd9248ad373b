import { COLONNES_MAX, ecrireAdresse } from '../../classeur/adresse'
import type { Plage, Valeur } from '../../classeur/port'
import { ValeurInconnue } from '../../formules'

/** Valeurs d'une feuille tenues en mémoire ; une case peut être dite « inconnue » tant qu'elle attend un recalcul. */
export class FeuilleChargee {
  private readonly inconnues = new Set<number>()

  /** `valeurs` part de la case (`ligne`, `colonne`), le premier coin rempli. */
  constructor(
    readonly nom: string,
    private readonly ligne: number,
    private readonly colonne: number,
    private readonly valeurs: Valeur[][],
  ) {}

  /** Valeurs de la plage, tronquées après la dernière case remplie. @throws ValeurInconnue */
  lire(plage: Plage): readonly (readonly Valeur[])[] {
    this.refuserInconnues(plage)
    const derniere = Math.min(plage.ligne + plage.lignes, this.ligne + this.valeurs.length)
    const largeur = Math.min(plage.colonne + plage.colonnes, this.colonne + (this.valeurs[0]?.length ?? 0)) - plage.colonne
    if (largeur <= 0) return []
    return Array.from({ length: Math.max(0, derniere - plage.ligne) }, (_ligne, i) =>
      Array.from({ length: largeur }, (_colonne, j) => this.case(plage.ligne + i, plage.colonne + j)),
    )
  }

  case(ligne: number, colonne: number): Valeur {
    return this.valeurs[ligne - this.ligne]?.[colonne - this.colonne] ?? null
  }

  /** Change une case déjà remplie, ou portant une formule. */
  poser(ligne: number, colonne: number, valeur: Valeur): void {
    this.inconnues.delete(clef(ligne, colonne))
    const cases = this.valeurs[ligne - this.ligne]
    if (cases !== undefined && colonne >= this.colonne && colonne - this.colonne < cases.length) cases[colonne - this.colonne] = valeur
  }

  rendreInconnue({ ligne, colonne, lignes, colonnes }: Omit<Plage, 'feuille'>): void {
    for (let i = 0; i < lignes; i++) for (let j = 0; j < colonnes; j++) this.inconnues.add(clef(ligne + i, colonne + j))
  }

  private refuserInconnues({ feuille, ligne, colonne, lignes, colonnes }: Plage): void {
    if (this.inconnues.size === 0) return
    for (const inconnue of this.inconnues) {
      const [i, j] = [Math.floor(inconnue / COLONNES_MAX), inconnue % COLONNES_MAX]
      if (i >= ligne && i < ligne + lignes && j >= colonne && j < colonne + colonnes) {
        throw new ValeurInconnue(ecrireAdresse({ feuille, ligne: i, colonne: j, lignes: 1, colonnes: 1 }))
      }
    }
  }
}

function clef(ligne: number, colonne: number): number {
  return ligne * COLONNES_MAX + colonne
}
