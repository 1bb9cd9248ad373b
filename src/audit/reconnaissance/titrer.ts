import type { Rectangle } from '../../classeur/rectangle'
import type { Certitude } from '../../donnees'
import { lireIntitule } from './intitules'
import { moinsSures } from './lexique'
import type { Acception, Lexique } from './lexique'
import { millesimeEcrit } from './millesime'
import type { Vue } from './vue'
import { texteDe } from './vue'

/** Une colonne et ses titres joints, du haut vers le bas. */
export interface ColonneTitree {
  readonly rang: number
  readonly intitule: string
  readonly acceptions: readonly Acception[]
  /** Vrai si l'utilisateur a dit ce que porte la colonne, fût-ce rien. */
  readonly choisie: boolean
}

export const POIDS: Readonly<Record<Certitude, number>> = { certaine: 3, probable: 2, possible: 0.75 }

/**
 * Titres d'une colonne entre deux lignes : ses propres cellules, et ceux qui la coiffent (cellule fusionnée, ou groupe titré à
 * gauche).
 */
export function titrer(
  vue: Vue,
  bloc: Rectangle,
  lexique: Lexique,
  rang: number,
  debut: number,
  fin: number,
): ColonneTitree | null {
  const propres: string[] = []
  const complets: string[] = []
  for (let ligne = debut; ligne <= fin; ligne += 1) {
    const [haut, gauche] = ancre(vue, ligne, rang)
    if (haut < ligne && haut >= debut) continue
    const texte = texteDe(vue, haut, gauche) || millesimeEcrit(vue.nombre(haut, gauche))
    if (texte !== '') {
      propres.push(texte)
      complets.push(texte)
    } else if (ligne < fin && texteDe(vue, fin, rang) !== '') {
      const groupe = groupeAGauche(vue, bloc, ligne, rang)
      if (groupe !== '') complets.push(groupe)
    }
  }
  if (propres.length === 0) return null
  const [complet, propre] = [complets.join(' '), propres.join(' ')]
  for (const intitule of [complet, propre]) {
    const acceptions = lexique.choix(intitule)
    if (acceptions !== undefined) return { rang, intitule, acceptions, choisie: true }
  }
  const suites = complets.map((_, i) => lireSuite(lexique, complets, i))
  const propresSeuls = complet === propre ? [] : [moinsSures(lexique.acceptions(propre))]
  const acceptions = meilleures([...suites, ...propresSeuls])
  const retenue = suites.some((suite) => suite.length > 0) || acceptions.length === 0
  return { rang, intitule: retenue ? complet : propre, acceptions, choisie: false }
}

/** Le titre sans ses premières lignes ; amputé d'autre chose que d'une date, il n'est plus tout à fait celui qu'on connaît. */
function lireSuite(lexique: Lexique, lignes: readonly string[], debut: number): readonly Acception[] {
  const acceptions = lexique.acceptions(lignes.slice(debut).join(' '))
  if (debut === 0 || acceptions.length === 0) return acceptions
  const { mots, annee, periode } = lireIntitule(lignes.slice(0, debut).join(' '))
  const dateSeule = (annee !== null || periode !== null) && mots.length <= 1
  return dateSeule ? acceptions : moinsSures(acceptions)
}

/** Par modèle, la lecture la plus sûre ; à égalité, la plus complète. */
function meilleures(lectures: readonly (readonly Acception[])[]): readonly Acception[] {
  if (lectures.length === 1) return lectures[0] ?? []
  const modeles = new Set(lectures.flatMap((lecture) => lecture.map(({ modele }) => modele)))
  return [...modeles].flatMap((modele) => {
    const parLecture = lectures.map((lecture) => lecture.filter((acception) => acception.modele === modele))
    const poids = parLecture.map((lecture) => Math.max(0, ...lecture.map(({ certitude }) => POIDS[certitude])))
    return parLecture[poids.indexOf(Math.max(...poids))] ?? []
  })
}

/** Cellule qui porte le contenu affiché ici. */
export function ancre(vue: Vue, ligne: number, colonne: number): readonly [number, number] {
  const fusion = vue.fusionDe(ligne, colonne)
  return fusion === undefined ? [ligne, colonne] : [fusion.ligne, fusion.colonne]
}

/** Titre de groupe écrit dans la première de ses colonnes, sans fusion. */
function groupeAGauche(vue: Vue, bloc: Rectangle, ligne: number, rang: number): string {
  for (let colonne = rang - 1; colonne > bloc.colonne; colonne -= 1) {
    const [haut, gauche] = ancre(vue, ligne, colonne)
    if (haut !== ligne || gauche !== colonne) return ''
    const texte = texteDe(vue, ligne, colonne) || millesimeEcrit(vue.nombre(ligne, colonne))
    if (texte !== '') return vue.fusionDe(ligne, colonne) === undefined ? texte : ''
  }
  return ''
}
