import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import type { ParCellule } from '../feuille/pose'
import { poser } from '../feuille/pose'
import { styleEffectif } from '../feuille/style-de-cellule'
import type { Paquet } from '../paquet/paquet'
import { assurerStyle } from '../presentation/ajouter-style'
import { assurerPartieDesStyles } from '../presentation/partie-des-styles'
import type { StructureDuLivre } from './structure'

/** Styles à donner aux cellules dont l'aspect change, ajoutés au besoin à ceux du classeur ; celles qui l'ont déjà n'y figurent pas. */
export async function styliser(paquet: Paquet, structure: StructureDuLivre, feuille: FeuilleOuverte): Promise<ParCellule<string>> {
  const styles: ParCellule<string> = new Map()
  if (feuille.formes.size === 0) return styles
  const [partie, actuel] = [await assurerPartieDesStyles(paquet, structure), await styleEffectif(feuille)]
  const assures = new Map<string, number>()
  for (const [ligne, formes] of feuille.formes) {
    for (const [colonne, forme] of formes) {
      const base = actuel(ligne, colonne)
      const cle = JSON.stringify([base, forme.format, forme.gras, forme.renvoiALaLigne])
      const indice = assures.get(cle) ?? (await assurerStyle(paquet, partie, base, forme))
      assures.set(cle, indice)
      if (indice !== base) poser(styles, ligne, colonne, String(indice))
    }
  }
  return styles
}
