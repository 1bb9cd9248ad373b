import { normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { FluxConnu } from './assiettes-connues'

/** Lignes et colonnes lues autour d'un tableau. */
const AU_DESSUS = 8
const A_DROITE = 6
const EST_A = /^(?:a|(?:a )?(?:total )?(?:logements )?(?:mis|mises|remis) en location(?: dans l annee)?(?: a)?)$/
const EST_LE_FLUX = /^(?:c|(?:c )?(?:flux|assiette)(?: du flux)?(?: annuel| net| a repartir| a partager| du bailleur| disponible)?(?: c)?(?: a b)?)$/
const C_DANS_UN_TEXTE = /\bC\s*(?:=|:)\s*(\d[\d\u00a0\u202f ]*)/
const A_DANS_UN_TEXTE = /\bA\s*(?:=|:)\s*(\d[\d\u00a0\u202f ]*)/

/** C écrit à côté du tableau, et A s'il y est aussi : « Flux (C) | 650 », « A = 1 000 ; C = 650 » ; `null` si C n'y est pas, ou s'il y en a deux. */
export function fluxVoisin(tableau: TableauReconnu): FluxConnu | null {
  const flux = leSeulVoisin(tableau, EST_LE_FLUX, C_DANS_UN_TEXTE)
  return flux === null ? null : { flux, admis: [flux], misEnLocation: leSeulVoisin(tableau, EST_A, A_DANS_UN_TEXTE) }
}

function leSeulVoisin({ feuille, plage }: TableauReconnu, titre: RegExp, dansUnTexte: RegExp): number | null {
  const trouves = new Set<number>()
  for (let ligne = Math.max(0, plage.ligne - AU_DESSUS); ligne < plage.ligne + plage.lignes; ligne += 1) {
    const dedans = ligne >= plage.ligne
    const debut = dedans ? plage.colonne + plage.colonnes : Math.max(0, plage.colonne - 1)
    for (let colonne = debut; colonne < plage.colonne + plage.colonnes + A_DROITE; colonne += 1) {
      const texte = feuille.valeur(ligne, colonne)
      if (typeof texte !== 'string') continue
      const dit = dansUnTexte.exec(texte)?.[1]
      if (dit !== undefined) trouves.add(Number(dit.replace(/\D/g, '')))
      else if (titre.test(normaliser(texte))) {
        const voisin = feuille.nombre(ligne, colonne + 1)
        if (Number.isInteger(voisin) && voisin > 0) trouves.add(voisin)
      }
    }
  }
  const [seul] = trouves
  return trouves.size === 1 && seul !== undefined ? seul : null
}
