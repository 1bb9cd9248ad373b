import type { ICellData, Injector, Workbook, Worksheet } from '@univerjs/presets'
import type { Valeur } from '../../classeur/port'
import { aspectDe } from '../grille/aspects'
import { classeurMontre, lireFeuille } from '../grille/feuilles-de-la-grille'
import type { LectureDeFeuille } from '../grille/feuilles-de-la-grille'
import { changementDAspect, SANS_ASPECT } from './aspect'
import type { Aspect } from './aspect'

/** Contenu d'une cellule ; les valeurs débordées figurent avec leur formule, pas à leur place. */
export interface Repere {
  readonly ligne: number
  readonly colonne: number
  readonly valeur: Valeur
  readonly formule: string | null
  /** Rectangle des valeurs d'une formule qui déborde, ancre en [0][0] ; `null` sinon. */
  readonly debordement: readonly (readonly Valeur[])[] | null
}

export interface AspectSitue extends Aspect {
  readonly ligne: number
  readonly colonne: number
}

/** Contenu et aspect d'une feuille ; cellules par `ligne,colonne`. */
export interface ReleveDeFeuille {
  readonly cellules: ReadonlyMap<string, Repere>
  /** Cellules qui ont en propre un format de nombre, la graisse ou le renvoi à la ligne, vides comprises. */
  readonly aspects: ReadonlyMap<string, AspectSitue>
  /** Largeur en pixels des colonnes qui n'ont pas celle par défaut. */
  readonly largeurs: ReadonlyMap<number, number>
  readonly largeurParDefaut: number
}

/** Toutes les feuilles de la grille à un instant, par nom. */
export type Releve = ReadonlyMap<string, ReleveDeFeuille>

export function relever(injecteur: Injector): Releve {
  const classeur = classeurMontre(injecteur)
  return new Map(
    classeur.getSheets().map((feuille) => {
      const cellules = releverCellules(lireFeuille(injecteur, classeur, feuille))
      return [feuille.getName(), { cellules, aspects: releverAspects(classeur, feuille), ...releverLargeurs(feuille) }]
    }),
  )
}

function releverCellules(lecture: LectureDeFeuille): ReadonlyMap<string, Repere> {
  const reperes = new Map<string, Repere>()
  lecture.parcourir((ligne, colonne) => {
    if (lecture.ancre(ligne, colonne) !== null) return
    reperes.set(cleDeRepere(ligne, colonne), {
      ligne,
      colonne,
      valeur: lecture.valeur(ligne, colonne),
      formule: lecture.formule(ligne, colonne),
      debordement: deborder(lecture, ligne, colonne),
    })
  })
  return reperes
}

function releverAspects(classeur: Workbook, feuille: Worksheet): ReadonlyMap<string, AspectSitue> {
  const styles = classeur.getStyles()
  // Des milliers de cellules partagent quelques styles nommés : chacun n'est lu qu'une fois.
  const connus = new Map<string, Aspect | null>()
  const lire = (style: NonNullable<ICellData['s']>): Aspect | null => {
    const connu = typeof style === 'string' ? connus.get(style) : undefined
    if (connu !== undefined) return connu
    const lu = aspectDe(typeof style === 'string' ? styles.get(style) : style)
    const aspect = changementDAspect(SANS_ASPECT, lu) === null ? null : lu
    if (typeof style === 'string') connus.set(style, aspect)
    return aspect
  }
  const aspects = new Map<string, AspectSitue>()
  feuille.getCellMatrix().forValue((ligne, colonne, cellule) => {
    const aspect = cellule?.s ? lire(cellule.s) : null
    if (aspect !== null) aspects.set(cleDeRepere(ligne, colonne), { ligne, colonne, ...aspect })
  })
  return aspects
}

function releverLargeurs(feuille: Worksheet): Pick<ReleveDeFeuille, 'largeurs' | 'largeurParDefaut'> {
  const largeurParDefaut = feuille.getConfig().defaultColumnWidth
  const reglees = Object.entries(feuille.getColumnManager().getColumnData()).flatMap(([colonne, donnees]) => {
    const largeur = donnees?.w
    return largeur === undefined || largeur === largeurParDefaut ? [] : [[Number(colonne), largeur] as const]
  })
  return { largeurs: new Map(reglees), largeurParDefaut }
}

function deborder(lecture: LectureDeFeuille, ligne: number, colonne: number): Repere['debordement'] {
  const rectangle = lecture.rectangle(ligne, colonne)
  if (rectangle === null) return null
  return Array.from({ length: rectangle.lignes }, (_, i) =>
    Array.from({ length: rectangle.colonnes }, (_case, j) => lecture.valeur(ligne + i, colonne + j)),
  )
}

function cleDeRepere(ligne: number, colonne: number): string {
  return `${ligne},${colonne}`
}
