import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import { calculerRattrapage } from '../calcul'
import type { EntreeSru } from '../entree'
import { estNonEtabli } from '../entree'
import { alertesDeCommune, etapesDuRegime, etapesDuTaux, parametresDe } from '../explication'
import { POINTS_OBJECTIF, resoudreLectures } from '../lectures-sru'
import { fichesDuTaux, parametresEmployes, situerCommune } from '../objectif'
import { SRU_03 } from '../regime-de-rattrapage'
import { SRU_01 } from '../taux-et-ecart'

/** Points ouverts de l'objectif, moins ceux qui ne jouent que sur le nombre de logements. */
const POINTS_DU_TAUX = POINTS_OBJECTIF.filter((id) => id !== 'AMB-04' && id !== 'AMB-05')

/**
 * Taux légal de rattrapage, en fraction du déficit (SRU-03 à SRU-06 ; CCH, art. L. 302-8, VII et VIII).
 * `sans-objet` : exemptée ou cible atteinte. `incomplet` : donnée ou rang d'entrante manquant. `refuse` : donnée impossible.
 */
export function tauxDeRattrapage(entree: EntreeSru, options: { readonly expliquer: boolean }): Resultat<number> {
  const situee = situerCommune(entree, options)
  if (estNonEtabli(situee)) return situee
  const { commune, situation, bareme, lectures, resolues, rattrapage } = situee
  const taux = rattrapage.taux / 100
  if (!options.expliquer) return etabli(taux, 'fraction')
  return etabli(taux, 'fraction', {
    alertes: alertesDeCommune(commune, rattrapage, bareme),
    references: referencesDe([SRU_01, SRU_03, ...fichesDuTaux(situation)]),
    parametres: parametresDe(parametresEmployes(commune, rattrapage, bareme), bareme),
    hypotheses: hypothesesTouchees(POINTS_DU_TAUX, lectures, (autres) => {
      const autre = calculerRattrapage(commune, situation, bareme, resoudreLectures(autres))
      return autre === null ? null : autre.taux / 100
    }),
    explication: [...etapesDuTaux(commune, bareme), ...etapesDuRegime(commune, situation, rattrapage, bareme, resolues)],
  })
}
