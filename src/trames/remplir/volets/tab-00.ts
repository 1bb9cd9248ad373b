import { lectureChoisie } from './lecture-choisie'
import { tableSaisie } from '../table-saisie'
import type { ContenuDecrit, Recette } from '../types'
import type { LigneDeTrame } from '../../types'

/** Table de paramètres : un nombre qu'un point ouvert laisse discuter suit la lecture de la feuille « Hypothèses ». */
export const TAB_00: Recette = (entree, table) => {
  const { feuille, ...suite } = tableSaisie(entree, table)
  const rangs = new Map(table.colonnes.map(({ code }, rang) => [code, rang]))
  const cellules = feuille.cellules.map((contenus, ligne) => {
    const remplacees = contenusDiscutes(table.lignes[ligne - 1])
    return contenus.map((contenu, rang) => remplacees.find(({ colonne }) => rangs.get(colonne) === rang)?.contenu ?? contenu)
  })
  return { ...suite, feuille: { ...feuille, cellules }, litLesHypotheses: true }
}

function contenusDiscutes(ligne: LigneDeTrame | undefined): readonly { readonly colonne: string; readonly contenu: ContenuDecrit }[] {
  return (ligne?.autresLectures ?? []).map(({ point, colonne, valeur }) => {
    const defaut = ligne?.valeurs?.[colonne]
    return { colonne, contenu: { formule: `=IF(${lectureChoisie(point, 1)},${valeur},${String(defaut)})`, rang: 0 } }
  })
}
