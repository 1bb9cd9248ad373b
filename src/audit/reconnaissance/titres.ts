import { NATURES } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'
import type { Certitude } from '../../donnees'
import type { Acception, Lexique } from './lexique'
import type { ModeleDeTableau } from './types'
import type { Vue } from './vue'
import { texteDe } from './vue'

/** Une colonne et ses titres joints, du haut vers le bas. */
export interface ColonneTitree {
  readonly rang: number
  readonly intitule: string
  readonly acceptions: readonly Acception[]
}

/** Lignes de titres d'un tableau, et les modèles qu'elles évoquent, du plus fort au plus faible. */
export interface Titres {
  readonly debut: number
  readonly fin: number
  readonly colonnes: readonly ColonneTitree[]
  readonly modeles: readonly {
    readonly modele: ModeleDeTableau
    readonly force: number
  }[]
}

export const POIDS: Readonly<Record<Certitude, number>> = {
  certaine: 3,
  probable: 2,
  possible: 0.75,
}
const LIGNES_DE_TITRES_MAX = 3
/** Ce que coûte une ligne de titres de plus : elle doit apporter une colonne. */
const COUT_D_UNE_LIGNE = 0.5
const LIGNES_CHERCHEES = 60

/** La première ligne de titres d'un bloc (une à trois lignes) ; `null` s'il n'en a pas. */
export function chercherTitres(vue: Vue, bloc: Rectangle, lexique: Lexique): Titres | null {
  const fin = bloc.ligne + Math.min(bloc.lignes, LIGNES_CHERCHEES)
  let meilleur: Titres | null = null
  for (let debut = bloc.ligne; debut < fin; debut += 1) {
    if (meilleur !== null && debut > meilleur.debut + LIGNES_DE_TITRES_MAX - 1) break
    for (let nombre = 1; nombre <= LIGNES_DE_TITRES_MAX && debut + nombre <= bloc.ligne + bloc.lignes; nombre += 1) {
      if (!peutTitrer(vue, bloc, debut + nombre - 1)) break
      const titres = lireTitres(vue, bloc, lexique, debut, debut + nombre - 1)
      if (titres !== null && forceDe(titres) > (meilleur === null ? 0 : forceDe(meilleur))) meilleur = titres
    }
  }
  return meilleur
}

function forceDe({ modeles }: Titres): number {
  return modeles[0]?.force ?? 0
}

/** Une ligne de titres a du texte, et pas d'autre nombre que des années. */
export function peutTitrer(vue: Vue, { colonne, colonnes }: Rectangle, ligne: number): boolean {
  let textes = 0
  for (let c = colonne; c < colonne + colonnes; c += 1) {
    const nature = vue.nature(ligne, c)
    if (nature === NATURES.texte) textes += 1
    else if (nature === NATURES.booleen || nature === NATURES.erreur) return false
    else if (nature === NATURES.nombre && !estAnnee(vue.nombre(ligne, c))) return false
    else if (nature === NATURES.vide && vue.remplie(ligne, c)) return false
  }
  return textes > 0
}

export function estAnnee(nombre: number): boolean {
  return Number.isInteger(nombre) && nombre >= 1990 && nombre <= 2100
}

/** Titres d'un bloc entre deux lignes données, quand un modèle au moins s'y reconnaît. */
export function lireTitres(vue: Vue, bloc: Rectangle, lexique: Lexique, debut: number, fin: number): Titres | null {
  const colonnes: ColonneTitree[] = []
  for (let rang = bloc.colonne; rang < bloc.colonne + bloc.colonnes; rang += 1) {
    const titree = titrer(vue, bloc, lexique, rang, debut, fin)
    if (titree !== null) colonnes.push(titree)
  }
  const modeles = modelesEvoques(colonnes, (fin - debut) * COUT_D_UNE_LIGNE)
  return modeles.length === 0 ? null : { debut, fin, colonnes, modeles }
}

/** Titres d'une colonne : ses propres cellules, et ceux qui la coiffent (cellule fusionnée, ou groupe dont le titre est à gauche). */
function titrer(vue: Vue, bloc: Rectangle, lexique: Lexique, rang: number, debut: number, fin: number): ColonneTitree | null {
  const propres: string[] = []
  const complets: string[] = []
  for (let ligne = debut; ligne <= fin; ligne += 1) {
    const [haut, gauche] = ancre(vue, ligne, rang)
    if (haut < ligne && haut >= debut) continue
    const texte = texteDe(vue, haut, gauche) || anneeEcrite(vue, haut, gauche)
    if (texte !== '') {
      propres.push(texte)
      complets.push(texte)
    } else if (ligne < fin && texteDe(vue, fin, rang) !== '') {
      const groupe = groupeAGauche(vue, bloc, ligne, rang)
      if (groupe !== '') complets.push(groupe)
    }
  }
  if (propres.length === 0) return null
  const derniere = propres[propres.length - 1] ?? ''
  const intitule = complets.join(' ')
  const lectures = [
    lexique.acceptions(intitule),
    ...(propres.length < complets.length ? [moinsSures(lexique.acceptions(propres.join(' ')))] : []),
    ...(complets.length > 1 ? [moinsSures(lexique.acceptions(derniere))] : []),
  ]
  const acceptions = meilleures(lectures)
  return {
    rang,
    intitule:
      acceptions.length === 0 || lectures[0]?.length !== 0 || propres.length === complets.length ? intitule : propres.join(' '),
    acceptions,
  }
}

/** Le titre amputé de son groupe n'est jamais tout à fait celui qu'on connaît. */
function moinsSures(acceptions: readonly Acception[]): readonly Acception[] {
  return acceptions.map((acception) => (acception.certitude === 'certaine' ? { ...acception, certitude: 'probable' } : acception))
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

function ancre(vue: Vue, ligne: number, colonne: number): readonly [number, number] {
  const fusion = vue.fusions.find(
    (zone) =>
      ligne >= zone.ligne &&
      ligne < zone.ligne + zone.lignes &&
      colonne >= zone.colonne &&
      colonne < zone.colonne + zone.colonnes,
  )
  return fusion === undefined ? [ligne, colonne] : [fusion.ligne, fusion.colonne]
}

function anneeEcrite(vue: Vue, ligne: number, colonne: number): string {
  const nombre = vue.nombre(ligne, colonne)
  return estAnnee(nombre) ? String(nombre) : ''
}

/** Titre de groupe écrit dans la première de ses colonnes, sans fusion. */
function groupeAGauche(vue: Vue, bloc: Rectangle, ligne: number, rang: number): string {
  for (let colonne = rang - 1; colonne > bloc.colonne; colonne -= 1) {
    const [haut, gauche] = ancre(vue, ligne, colonne)
    if (haut !== ligne || gauche !== colonne) return ''
    const texte = texteDe(vue, ligne, colonne)
    if (texte !== '') return vue.fusions.some((zone) => zone.ligne === ligne && zone.colonne === colonne) ? '' : texte
  }
  return ''
}

/** Modèles dont assez de notions sont titrées, les plus forts d'abord ; à force égale, l'ordre des modèles tranche. */
function modelesEvoques(colonnes: readonly ColonneTitree[], cout: number): Titres['modeles'] {
  const notions = new Map<ModeleDeTableau, Map<string, number>>()
  for (const { acceptions } of colonnes) {
    const dites = new Set<ModeleDeTableau>()
    for (const { modele, notion, certitude } of acceptions) {
      const connues = notions.get(modele) ?? new Map<string, number>()
      notions.set(modele, connues)
      if (dites.has(modele) && connues.size > 0) continue
      dites.add(modele)
      connues.set(notion, Math.max(connues.get(notion) ?? 0, POIDS[certitude]))
    }
  }
  return [...notions]
    .filter(([modele, connues]) => suffisent(modele, connues, colonnes))
    .map(([modele, connues]) => ({
      modele,
      force: [...connues.values()].reduce((somme, poids) => somme + poids, 0) - cout,
    }))
    .sort((un, autre) => autre.force - un.force)
}

/** Part des colonnes titrées que le modèle doit connaître. */
const PART_CONNUE = 0.25

function suffisent(
  { notions, minimum = 2 }: ModeleDeTableau,
  connues: ReadonlyMap<string, number>,
  colonnes: readonly ColonneTitree[],
): boolean {
  const sures = [...connues.values()].filter((poids) => poids >= POIDS.probable).length
  const exigees = Object.entries(notions).filter(([, { exigee }]) => exigee === true)
  return (
    connues.size >= minimum &&
    sures >= 1 &&
    connues.size >= PART_CONNUE * colonnes.length &&
    exigees.every(([notion]) => connues.has(notion))
  )
}
