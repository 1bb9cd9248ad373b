import { normaliser } from '../../regles'
import type { TableauReconnu } from '../reconnaissance/types'

/** Au-delà, on ne cherche plus : les notes d'un tableau sont à ses abords. */
const LIGNES_LUES = 60
const COLONNES_LUES = 40

/** Vrai si un texte de la ligne, du titre ou des abords du tableau répond au motif ; ne se cherche qu'avant de reprocher une faute. */
export function feuilleDit({ feuille, plage, titre }: TableauReconnu, motif: RegExp, textes: readonly string[]): boolean {
  if ([titre, ...textes].some((texte) => motif.test(normaliser(texte)))) return true
  const abords = [...rangees(Math.max(0, plage.ligne - LIGNES_LUES), plage.ligne), ...rangees(plage.ligne + plage.lignes, Math.min(feuille.lignes, plage.ligne + plage.lignes + LIGNES_LUES))]
  const largeur = Math.min(feuille.colonnes, plage.colonne + plage.colonnes + COLONNES_LUES)
  for (const ligne of abords) {
    for (let colonne = 0; colonne < largeur; colonne += 1) {
      const texte = feuille.valeur(ligne, colonne)
      if (typeof texte === 'string' && motif.test(normaliser(texte))) return true
    }
  }
  return false
}

function rangees(debut: number, fin: number): number[] {
  return Array.from({ length: Math.max(0, fin - debut) }, (_, rang) => debut + rang)
}
