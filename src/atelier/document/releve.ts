import type { Injector } from '@univerjs/presets'
import type { Valeur } from '../../classeur/port'
import { classeurMontre, lireFeuille } from '../grille/feuilles-de-la-grille'
import type { LectureDeFeuille } from '../grille/feuilles-de-la-grille'

/** Contenu d'une cellule ; les valeurs débordées figurent avec leur formule, pas à leur place. */
export interface Repere {
  readonly ligne: number
  readonly colonne: number
  readonly valeur: Valeur
  readonly formule: string | null
  /** Format de nombre propre à la cellule ; `null` si elle n'en a pas. */
  readonly format: string | null
  /** Rectangle des valeurs d'une formule qui déborde, ancre en [0][0] ; `null` sinon. */
  readonly debordement: readonly (readonly Valeur[])[] | null
}

/** Contenu de toutes les feuilles de la grille à un instant, par nom de feuille puis par cellule (`ligne,colonne`). */
export type Releve = ReadonlyMap<string, ReadonlyMap<string, Repere>>

export function relever(injecteur: Injector): Releve {
  const classeur = classeurMontre(injecteur)
  return new Map(
    classeur.getSheets().map((feuille) => [feuille.getName(), releverFeuille(lireFeuille(injecteur, classeur, feuille))]),
  )
}

function releverFeuille(lecture: LectureDeFeuille): ReadonlyMap<string, Repere> {
  const reperes = new Map<string, Repere>()
  lecture.parcourir((ligne, colonne) => {
    if (lecture.ancre(ligne, colonne) !== null) return
    reperes.set(cleDeRepere(ligne, colonne), {
      ligne,
      colonne,
      valeur: lecture.valeur(ligne, colonne),
      formule: lecture.formule(ligne, colonne),
      format: lecture.format(ligne, colonne),
      debordement: deborder(lecture, ligne, colonne),
    })
  })
  return reperes
}

function deborder(lecture: LectureDeFeuille, ligne: number, colonne: number): Repere['debordement'] {
  const rectangle = lecture.rectangle(ligne, colonne)
  if (rectangle === null) return null
  return Array.from({ length: rectangle.lignes }, (_, i) =>
    Array.from({ length: rectangle.colonnes }, (_case, j) => lecture.valeur(ligne + i, colonne + j)),
  )
}

export function cleDeRepere(ligne: number, colonne: number): string {
  return `${ligne},${colonne}`
}
