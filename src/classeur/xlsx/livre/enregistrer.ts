import { stylesDeColonnes } from '../feuille/enveloppe'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { retoucherFeuille } from '../feuille/retoucher-feuille'
import type { ParCellule } from '../feuille/pose'
import { poser } from '../feuille/pose'
import { styleEffectif } from '../feuille/style-de-cellule'
import type { Paquet } from '../paquet/paquet'
import { assurerStyle, partieDesStyles } from '../presentation/ajouter-style'
import { assurerCmDynamique } from './metadonnees'
import { oterChaineDeCalcul, reglerRecalcul } from './recalcul'
import type { StructureDuLivre } from './structure'

/** Applique les poses à une copie du paquet et rend le fichier ; le paquet lui-même ne change pas. */
export async function enregistrerPaquet(
  paquet: Paquet,
  structure: StructureDuLivre,
  feuilles: ReadonlyMap<string, FeuilleOuverte>,
): Promise<Uint8Array> {
  const copie = paquet.copier()
  const aPoser = [...feuilles].filter(([, { poses, formats }]) => poses.size > 0 || formats.size > 0)
  const cmDynamique = aPoser.some(([, feuille]) => deborde(feuille)) ? await assurerCmDynamique(copie, structure) : 0
  let formuleTouchee = false
  for (const [partie, feuille] of aPoser) {
    const enveloppe = await feuille.enveloppe()
    const colonnes = stylesDeColonnes(enveloppe)
    const avant = await paquet.octets(partie)
    const retouchee = retoucherFeuille(avant, feuille.poses, {
      bornes: enveloppe.bornes,
      prefixe: enveloppe.bornes.prefixe,
      partie,
      cmDynamique,
      styles: await styliser(copie, structure, feuille),
      styleDeColonne: (colonne) => {
        const style = colonnes.find(([debut, fin]) => colonne >= debut && colonne <= fin)?.[2]
        return style === undefined ? null : String(style)
      },
    })
    if (retouchee.octets !== avant) copie.recrire(partie, retouchee.octets)
    formuleTouchee ||= retouchee.formuleTouchee
  }
  if (formuleTouchee) {
    await oterChaineDeCalcul(copie, structure)
    await reglerRecalcul(copie, structure)
  }
  return copie.enregistrer()
}

function deborde({ poses }: FeuilleOuverte): boolean {
  const toutes = [...poses.values()].flatMap((ligne) => [...ligne.values()])
  return toutes.some((pose) => pose.genre === 'formule' && pose.matrice !== null)
}

/** Styles à donner aux cellules dont le format change, ajoutés au besoin à ceux du classeur ; celles qui l'ont déjà n'y figurent pas. */
async function styliser(paquet: Paquet, structure: StructureDuLivre, feuille: FeuilleOuverte): Promise<ParCellule<string>> {
  const styles: ParCellule<string> = new Map()
  if (feuille.formats.size === 0) return styles
  const [partie, actuel] = [partieDesStyles(paquet, structure), await styleEffectif(feuille)]
  const assures = new Map<string, number>()
  for (const [ligne, formats] of feuille.formats) {
    for (const [colonne, format] of formats) {
      const base = actuel(ligne, colonne)
      const cle = `${base} ${format}`
      const indice = assures.get(cle) ?? (await assurerStyle(paquet, partie, base, format))
      assures.set(cle, indice)
      if (indice !== base) poser(styles, ligne, colonne, String(indice))
    }
  }
  return styles
}
