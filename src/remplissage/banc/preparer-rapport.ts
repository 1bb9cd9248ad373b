import type { Classeur } from '../../classeur/port'
import type { Remplissage } from '../../trames'
import { feuilleLibre } from '../lire/suivi-de-feuille'
import type { BancADecrire } from './blocs'
import { decrireBanc, FEUILLE_DU_BANC } from './decrire-banc'
import { dire } from './dire'

/**
 * Le rapport dans une feuille neuve de ce classeur : « Banc d’essai », numérotée quand ce nom est pris, pour que deux essais se
 * relisent côte à côte.
 * @throws ErreurClasseur lecture refusée
 */
export async function preparerRapportDuBanc(classeur: Pick<Classeur, 'feuilles' | 'plageUtile'>, banc: BancADecrire): Promise<Remplissage> {
  let [feuille, numero] = [FEUILLE_DU_BANC, 1]
  while (!(await feuilleLibre(classeur, feuille))) {
    numero += 1
    feuille = dire('feuille-numerotee', { feuille: FEUILLE_DU_BANC, numero })
  }
  return decrireBanc(banc, feuille)
}
