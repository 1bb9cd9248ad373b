import { NATURES } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'
import type { Lexique } from './lexique'
import { estAnnee, estDebutDAnnee, estDebutDeMois } from './millesime'
import { ancre, POIDS, titrer } from './titrer'
import type { ColonneTitree } from './titrer'
import type { ModeleDeTableau } from './types'
import type { Vue } from './vue'
import { texteDe } from './vue'

/** Lignes de titres d'un tableau, et les modèles qu'elles évoquent, du plus fort au plus faible. */
export interface Titres {
  readonly debut: number
  readonly fin: number
  readonly colonnes: readonly ColonneTitree[]
  readonly modeles: readonly { readonly modele: ModeleDeTableau; readonly force: number }[]
}

const LIGNES_DE_TITRES_MAX = 3
/** Ce que coûte une ligne de titres de plus : elle doit apporter une colonne. */
const COUT_D_UNE_LIGNE = 0.5
const LIGNES_CHERCHEES = 200

/** Les premières lignes de titres d'un bloc (une à trois lignes) ; `null` s'il n'en a pas. */
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
  return meilleur === null ? null : etendre(vue, bloc, lexique, suivreLesFusions(vue, bloc, lexique, meilleur))
}

function forceDe({ modeles }: Titres): number {
  return modeles[0]?.force ?? 0
}

/** Colonnes que connaît un modèle. */
function connuesDe(colonnes: Titres['colonnes'], connu: ModeleDeTableau | undefined): number {
  return colonnes.filter(({ acceptions }) => acceptions.some(({ modele }) => modele === connu)).length
}

/** Textes à partir desquels une ligne qui porte un premier du mois a l'allure de titres. */
const TEXTES_AVEC_UN_MOIS = 3

/** « 60 pts » est un nombre écrit avec son unité, non un titre. */
const POINTS_ECRITS = /^[-−+]?\s*\d+(?:[.,]\d+)?\s*(?:pts?|points?)\.?$/i

/**
 * Une ligne de titres a du texte, et pas d'autres nombres que des années et des dates d'inventaire (1er janvier) ; parmi
 * plusieurs textes, des premiers du mois aussi.
 */
export function peutTitrer(vue: Vue, { colonne, colonnes }: Rectangle, ligne: number): boolean {
  let [textes, mois] = [0, 0]
  for (let c = colonne; c < colonne + colonnes; c += 1) {
    const nature = vue.nature(ligne, c)
    if (nature === NATURES.texte) {
      if (POINTS_ECRITS.test(texteDe(vue, ligne, c))) return false
      textes += 1
    } else if (nature === NATURES.booleen || nature === NATURES.erreur) return false
    else if (nature === NATURES.nombre) {
      const nombre = vue.nombre(ligne, c)
      if (estAnnee(nombre) || estDebutDAnnee(nombre)) continue
      if (!estDebutDeMois(nombre)) return false
      mois += 1
    } else if (nature === NATURES.vide && vue.remplie(ligne, c)) return false
  }
  return textes >= (mois > 0 ? TEXTES_AVEC_UN_MOIS : 1)
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

/** Une cellule fusionnée en hauteur est un titre tout entière : les lignes qu'elle couvre sont des lignes de titres. */
function suivreLesFusions(vue: Vue, bloc: Rectangle, lexique: Lexique, titres: Titres): Titres {
  let { debut, fin } = titres
  for (const zone of vue.fusions) {
    const dedans = zone.colonne >= bloc.colonne && zone.colonne < bloc.colonne + bloc.colonnes && zone.ligne >= bloc.ligne
    const bas = zone.ligne + zone.lignes - 1
    if (!dedans || zone.lignes > LIGNES_DE_TITRES_MAX || zone.ligne > titres.fin || bas < titres.debut) continue
    debut = Math.min(debut, zone.ligne)
    fin = Math.max(fin, bas)
  }
  if (fin - debut + 1 > LIGNES_DE_TITRES_MAX) return titres
  return lireTitres(vue, bloc, lexique, debut, fin) ?? titres
}

/**
 * Ajoute les lignes qui prolongent les titres sans rien apporter de connu : un groupe au-dessus, la suite d'un titre coupé au-
 * dessous.
 */
function etendre(vue: Vue, bloc: Rectangle, lexique: Lexique, titres: Titres): Titres {
  const { debut, fin } = titres
  if (fin - debut + 1 >= LIGNES_DE_TITRES_MAX) return titres
  const essais: readonly (readonly [number, number])[] = [
    ...(estSuite(vue, bloc, titres, fin + 1) ? [[debut, fin + 1] as const] : []),
    ...(estGroupe(vue, bloc, titres, debut - 1) ? [[debut - 1, fin] as const] : []),
  ]
  for (const [haut, bas] of essais) {
    const etendus = lireTitres(vue, bloc, lexique, haut, bas)
    // Une ligne de section sous les titres (« A – Publics prioritaires ») ôterait une colonne au modèle le plus fort.
    const [fort] = titres.modeles
    if (etendus !== null && connuesDe(etendus.colonnes, fort?.modele) >= connuesDe(titres.colonnes, fort?.modele)) return etendre(vue, bloc, lexique, etendus)
  }
  return titres
}

/** Une ligne de texte seul dont la première colonne titrée est vide, et que des données suivent. */
function estSuite(vue: Vue, bloc: Rectangle, titres: Titres, ligne: number): boolean {
  if (ligne + 1 >= bloc.ligne + bloc.lignes || !peutTitrer(vue, bloc, ligne)) return false
  const premiere = titres.colonnes[0]?.rang ?? bloc.colonne
  const [haut] = ancre(vue, ligne, premiere)
  return (haut < ligne || !vue.remplie(ligne, premiere)) && !peutTitrer(vue, bloc, ligne + 1)
}

/** Une ligne dont les titres coiffent des groupes de colonnes, et non tout le tableau. */
function estGroupe(vue: Vue, bloc: Rectangle, titres: Titres, ligne: number): boolean {
  if (ligne < bloc.ligne || !peutTitrer(vue, bloc, ligne)) return false
  const premiere = titres.colonnes[0]?.rang ?? bloc.colonne
  const descend = vue.fusions.some((zone) => zone.ligne === ligne && zone.colonne === premiere && zone.lignes > 1)
  // « Projet » fusionné sur ses colonnes, à côté d'autres groupes, coiffe les premières comme les suivantes.
  const coiffe = vue.fusions.filter((zone) => zone.ligne === ligne && zone.colonnes > 1 && zone.colonnes < titres.colonnes.length)
  const coiffee = coiffe.length >= 2 && coiffe.some((zone) => zone.colonne === premiere)
  if (texteDe(vue, ligne, premiere) !== '' && !descend && !coiffee) return false
  const textes = titres.colonnes.filter(({ rang }) => texteDe(vue, ligne, rang) !== '')
  return textes.length >= 2 || vue.fusions.some((zone) => zone.ligne === ligne && zone.colonne > premiere && zone.colonnes > 1)
}

/** Modèles dont assez de notions sont titrées, les plus forts d'abord ; à force égale, l'ordre des modèles tranche. */
function modelesEvoques(colonnes: readonly ColonneTitree[], cout: number): Titres['modeles'] {
  const notions = new Map<ModeleDeTableau, Map<string, number>>()
  for (const { acceptions } of colonnes) {
    const dites = new Set<ModeleDeTableau>()
    for (const { modele, notion, certitude } of acceptions) {
      if (dites.has(modele)) continue
      dites.add(modele)
      const connues = notions.get(modele) ?? new Map<string, number>()
      notions.set(modele, connues)
      connues.set(notion, Math.max(connues.get(notion) ?? 0, POIDS[certitude]))
    }
  }
  return [...notions]
    .filter(([modele, connues]) => suffisent(modele, connues, colonnes.length))
    .map(([modele, connues]) => ({ modele, force: [...connues.values()].reduce((somme, poids) => somme + poids, 0) - cout }))
    .sort((un, autre) => autre.force - un.force)
}

/** Part des colonnes titrées que le modèle doit connaître… */
const PART_CONNUE = 0.25
/** … ou notions sûres qui suffisent, si large que soit le tableau : un fichier de gestion ajoute ses colonnes sans rien ôter. */
const SURES_SUFFISANTES = 4

function suffisent({ notions, minimum = 2 }: ModeleDeTableau, connues: ReadonlyMap<string, number>, titrees: number): boolean {
  const sures = [...connues.values()].filter((poids) => poids >= POIDS.probable).length
  const exigees = Object.entries(notions).filter(([, { exigee }]) => exigee === true)
  return (
    connues.size >= minimum &&
    sures >= 1 &&
    (sures >= SURES_SUFFISANTES || connues.size >= PART_CONNUE * titrees) &&
    exigees.every(([notion]) => connues.has(notion))
  )
}
