import { NATURES } from '../../classeur/instantane'
import type { FeuilleFigee } from '../../classeur/instantane'
import type { Rectangle } from '../../classeur/rectangle'
import type { Lexique } from './lexique'
import { texteDe, vueDroite } from './vue'
import type { Vue } from './vue'

/** Une fiche dont chaque ligne porte plusieurs paires « libellé | valeur », dépliée en une paire par ligne. */
export interface FicheDepliee {
  readonly vue: Vue
  /** Deux colonnes, autant de lignes que de paires. */
  readonly bloc: Rectangle
  /** Case d'origine d'une case dépliée. */
  readonly origine: (ligne: number, colonne: number) => readonly [ligne: number, colonne: number]
}

const LIGNES_MAX = 60
const COLONNES_MAX = 12
/** Libellés connus qu'il faut à chacune des colonnes de libellés. */
const LIBELLES_MIN = 2

/** Déplie la fiche d'un bloc ; `null` s'il n'a pas deux colonnes de libellés connus, chacune suivie de ses valeurs. */
export function deplierLaFiche(feuille: FeuilleFigee, bloc: Rectangle, lexique: Lexique): FicheDepliee | null {
  if (bloc.lignes > LIGNES_MAX || bloc.colonnes < 4 || bloc.colonnes > COLONNES_MAX) return null
  const libelles = colonnesDeLibelles(feuille, bloc, lexique)
  const [premiere] = libelles
  if (premiere === undefined || libelles.length < 2 || libelles.some((rang, i) => rang - (libelles[i - 1] ?? rang - 2) < 2)) return null
  const origine = (ligne: number, colonne: number): readonly [number, number] => {
    const [paire, reste] = [Math.floor((ligne - bloc.ligne) / bloc.lignes), (ligne - bloc.ligne) % bloc.lignes]
    return ligne < bloc.ligne ? [ligne, colonne] : [bloc.ligne + reste, (libelles[paire] ?? Infinity) + colonne - premiere]
  }
  const lignes = libelles.length * bloc.lignes
  return { vue: vueDroite(depliee(feuille, bloc.ligne + lignes, origine)), bloc: { ligne: bloc.ligne, colonne: premiere, lignes, colonnes: 2 }, origine }
}

/** Colonnes où se lisent au moins deux libellés connus, et dont la voisine porte une valeur sur chacune de ces lignes. */
function colonnesDeLibelles(feuille: FeuilleFigee, bloc: Rectangle, lexique: Lexique): readonly number[] {
  const vue = vueDroite(feuille)
  return Array.from({ length: bloc.colonnes - 1 }, (_, i) => bloc.colonne + i).filter((rang) => {
    let [connus, remplis] = [0, 0]
    for (let ligne = bloc.ligne; ligne < bloc.ligne + bloc.lignes; ligne += 1) {
      const libelle = texteDe(vue, ligne, rang)
      if (libelle === '' || !lexique.acceptions(libelle).some(({ modele, certitude }) => modele.enFiche === true && certitude !== 'possible')) continue
      connus += 1
      if (feuille.nature(ligne, rang + 1) !== NATURES.vide) remplis += 1
    }
    return connus >= LIBELLES_MIN && 2 * remplis >= connus
  })
}

function depliee(feuille: FeuilleFigee, lignes: number, origine: FicheDepliee['origine']): FeuilleFigee {
  const lire = <V>(lecture: (ligne: number, colonne: number) => V) => (ligne: number, colonne: number): V => lecture(...origine(ligne, colonne))
  return {
    ...feuille,
    lignes,
    lignesRemplies: Array.from({ length: lignes }, (_, i) => i),
    valeur: lire(feuille.valeur),
    nature: lire(feuille.nature),
    nombre: lire(feuille.nombre),
    formule: lire(feuille.formule),
    formules: [],
    fusions: [],
    tableaux: [],
  }
}
