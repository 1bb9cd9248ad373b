import { normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'

/** Lignes et colonnes lues autour d'un tableau. */
const AU_DESSUS = 8
const A_DROITE = 6
const EST_LE_FLUX = /^(?:c|(?:c )?(?:flux|assiette)(?: du flux)?(?: annuel| net| a repartir| a partager| du bailleur| disponible)?(?: c)?(?: a b)?)$/
const DANS_UN_TEXTE = /\bC\s*(?:=|:)\s*(\d[\d\u00a0\u202f ]*)/

/** C écrit à côté du tableau : « Flux (C) | 650 », « C = 650 » ; `null` s'il n'y est pas, ou s'il y en a deux. */
export function fluxVoisin({ feuille, plage }: TableauReconnu): number | null {
  const trouves = new Set<number>()
  for (let ligne = Math.max(0, plage.ligne - AU_DESSUS); ligne < plage.ligne + plage.lignes; ligne += 1) {
    const dedans = ligne >= plage.ligne
    const debut = dedans ? plage.colonne + plage.colonnes : Math.max(0, plage.colonne - 1)
    for (let colonne = debut; colonne < plage.colonne + plage.colonnes + A_DROITE; colonne += 1) {
      const texte = feuille.valeur(ligne, colonne)
      if (typeof texte !== 'string') continue
      const dit = DANS_UN_TEXTE.exec(texte)?.[1]
      if (dit !== undefined) trouves.add(Number(dit.replace(/\D/g, '')))
      else if (EST_LE_FLUX.test(normaliser(texte))) {
        const voisin = feuille.nombre(ligne, colonne + 1)
        if (Number.isInteger(voisin) && voisin > 0) trouves.add(voisin)
      }
    }
  }
  const [seul] = trouves
  return trouves.size === 1 && seul !== undefined ? seul : null
}
