import { tableSaisie } from '../table-saisie'
import type { Bloc } from '../composer'
import { placesDe } from '../composer'
import type { Recette } from '../types'

const DUREE = 'duree'

/** Avant le 1er mars 1900, les dates d'Excel comptent un jour qui n'a pas existé. */
const PREMIER_MARS_1900 = 61

/** Actions de l'article 1er : numérotées d'office ; à droite, la durée de chacune en mois révolus, premier et dernier jours compris. */
export const TAB_12: Recette = (entree, table) => {
  const place = placesDe(table.colonnes)
  const aCote: Bloc = {
    colonnes: [{ code: DUREE, intitule: 'Durée de l’action, en mois', type: 'entier' }],
    lignes: entree.lignes.map((_ligne, rang) => ({
      contenus: { [DUREE]: { formule: dureeEnMois(`${place('cal_deb')}${rang + 2}`, `${place('cal_fin')}${rang + 2}`), rang: 1 } },
    })),
  }
  const numerotees = entree.lignes.map((ligne, rang) => ({ ...ligne, num: ligne['num'] ?? rang + 1 }))
  return tableSaisie({ ...entree, lignes: numerotees }, table, {}, { aCote })
}

function dureeEnMois(debut: string, fin: string): string {
  return `=IF(COUNT(${debut},${fin})=2,IF(AND(${debut}>=${PREMIER_MARS_1900},${debut}<=${fin}),DATEDIF(${debut},${fin}+1,"m"),""),"")`
}
