import { ecrireAdresse } from '../../classeur/adresse'
import type { Plage, Valeur } from '../../classeur/port'
import { PlageTropGrande, ValeurInconnue } from '../../formules'

/** Au-delà, une plage ne se tient pas en mémoire case par case. */
const CASES_MAX = 20_000_000
/** Une plage au moins de cette hauteur, telle une colonne entière, est souvent lue par des milliers de formules. */
const GRANDE_HAUTEUR = 100
const LECTURES_GARDEES = 16

interface Lecture {
  readonly plage: Plage
  readonly valeurs: readonly (readonly Valeur[])[]
}

/**
 * Valeurs d'une feuille tenues en mémoire ; une case peut être dite « inconnue » tant qu'elle attend un recalcul. Les lignes
 * sont creuses : une cellule remplie au bout de la feuille ne coûte qu'elle-même.
 */
export class FeuilleChargee {
  private readonly rangees = new Map<number, Valeur[]>()
  /** Les dernières grandes plages lues, tant qu'aucune de leurs cases ne change. */
  private lectures: readonly Lecture[] = []
  private readonly inconnues = new Map<number, Set<number>>()
  private finDesLignes = 0
  private finDesColonnes = 0

  constructor(readonly nom: string) {}

  /** Valeurs de la plage, tronquées après la dernière case remplie. @throws ValeurInconnue, PlageTropGrande */
  lire(plage: Plage): readonly (readonly Valeur[])[] {
    this.refuserInconnues(plage)
    const hauteur = Math.min(plage.ligne + plage.lignes, this.finDesLignes) - plage.ligne
    const largeur = Math.min(plage.colonne + plage.colonnes, this.finDesColonnes) - plage.colonne
    if (hauteur <= 0 || largeur <= 0) return []
    if (hauteur * largeur > CASES_MAX) throw new PlageTropGrande(ecrireAdresse({ ...plage, lignes: hauteur, colonnes: largeur }))
    const gardee = this.lectures.find((lecture) => memePlage(lecture.plage, plage))
    if (gardee !== undefined) return gardee.valeurs
    const valeurs = Array.from({ length: hauteur }, (_ligne, i) => {
      const rangee = this.rangees.get(plage.ligne + i)
      return Array.from({ length: largeur }, (_colonne, j) => rangee?.[plage.colonne + j] ?? null)
    })
    if (hauteur >= GRANDE_HAUTEUR) this.lectures = [{ plage, valeurs }, ...this.lectures].slice(0, LECTURES_GARDEES)
    return valeurs
  }

  case(ligne: number, colonne: number): Valeur {
    return this.rangees.get(ligne)?.[colonne] ?? null
  }

  poser(ligne: number, colonne: number, valeur: Valeur): void {
    this.inconnues.get(ligne)?.delete(colonne)
    if (this.lectures.some(({ plage }) => contient(plage, ligne, colonne))) {
      this.lectures = this.lectures.filter(({ plage }) => !contient(plage, ligne, colonne))
    }
    const rangee = this.rangees.get(ligne) ?? []
    rangee[colonne] = valeur
    this.rangees.set(ligne, rangee)
    this.finDesLignes = Math.max(this.finDesLignes, ligne + 1)
    this.finDesColonnes = Math.max(this.finDesColonnes, colonne + 1)
  }

  rendreInconnue({ ligne, colonne, lignes, colonnes }: Omit<Plage, 'feuille'>): void {
    for (let i = ligne; i < ligne + lignes; i++) {
      const rangee = this.inconnues.get(i) ?? new Set<number>()
      for (let j = colonne; j < colonne + colonnes; j++) rangee.add(j)
      this.inconnues.set(i, rangee)
    }
  }

  private refuserInconnues({ feuille, ligne, colonne, lignes, colonnes }: Plage): void {
    if (this.inconnues.size === 0) return
    const possibles =
      lignes < this.inconnues.size ? Array.from({ length: lignes }, (_ligne, i) => ligne + i) : this.inconnues.keys()
    for (const i of possibles) {
      if (i < ligne || i >= ligne + lignes) continue
      for (const j of this.inconnues.get(i) ?? []) {
        if (j < colonne || j >= colonne + colonnes) continue
        throw new ValeurInconnue(ecrireAdresse({ feuille, ligne: i, colonne: j, lignes: 1, colonnes: 1 }))
      }
    }
  }
}

function memePlage(une: Plage, autre: Plage): boolean {
  return (
    une.ligne === autre.ligne && une.colonne === autre.colonne && une.lignes === autre.lignes && une.colonnes === autre.colonnes
  )
}

function contient({ ligne, colonne, lignes, colonnes }: Plage, i: number, j: number): boolean {
  return i >= ligne && i < ligne + lignes && j >= colonne && j < colonne + colonnes
}
