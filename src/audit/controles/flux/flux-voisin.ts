import { normaliser } from '../../../regles'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { FluxConnu } from './assiettes-connues'

/** Lignes et colonnes lues autour d'un tableau. */
const AU_DESSUS = 8
const AU_DESSOUS = 4
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

/** Ce qui est écrit au-dessous du tableau ne se lit qu'à défaut : ce peut être le début du suivant. */
function leSeulVoisin(tableau: TableauReconnu, titre: RegExp, dansUnTexte: RegExp): number | null {
  const { ligne, lignes } = tableau.plage
  const autour = voisins(tableau, Math.max(0, ligne - AU_DESSUS), ligne + lignes, titre, dansUnTexte)
  const trouves = autour.size > 0 ? autour : voisins(tableau, ligne + lignes, ligne + lignes + AU_DESSOUS, titre, dansUnTexte)
  const [seul] = trouves
  return trouves.size === 1 && seul !== undefined ? seul : null
}

function voisins({ feuille, plage }: TableauReconnu, premiere: number, fin: number, titre: RegExp, dansUnTexte: RegExp): ReadonlySet<number> {
  const trouves = new Set<number>()
  for (let ligne = premiere; ligne < fin; ligne += 1) {
    const dedans = ligne >= plage.ligne && ligne < plage.ligne + plage.lignes
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
  return trouves
}
