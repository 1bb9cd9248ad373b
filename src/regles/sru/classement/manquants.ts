import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { message } from '../../socle/message'
import { PERIODE_PAR_DEFAUT } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import type { Rattrapage } from '../calcul'
import { calculerRattrapage } from '../calcul'
import type { CommuneSru, EntreeSru } from '../entree'
import { estNonEtabli, verifierCommune } from '../entree'
import { alertesDuNotifie, etapesDesManquants, etapesDuTaux, etapesDuTauxPublie, parametresDe } from '../explication'
import { resoudreLectures } from '../lectures-sru'
import { SRU_02 } from '../logements-manquants'
import { cibleAtteinte } from '../objectif'
import { baremeDe } from '../planchers-et-durees'
import { SRU_01 } from '../taux-et-ecart'

/** Les seuls points ouverts dont un déficit dépend : sa formule, et le taux qui dit si la cible est atteinte. */
const POINTS_MANQUANTS = ['AMB-03', 'AMB-04']

const BAREME = baremeDe(PERIODE_PAR_DEFAUT)

/** Le déficit est celui qu'emploie l'objectif : la situation n'y change rien. */
function rattrapageSous(commune: CommuneSru, lectures: Lectures): Rattrapage | null {
  return calculerRattrapage(commune, 'droit commun', BAREME, resoudreLectures(lectures))
}

/**
 * Logements sociaux manquants, le déficit notifié l'emportant (SRU-02 ; CCH, art. L. 302-5 et L. 302-8).
 * Cible atteinte : 0. `incomplet` : donnée absente. `refuse` : donnée impossible, ou déficit notifié alors que la cible
 * est atteinte.
 */
export function logementsManquants(
  entree: Pick<EntreeSru, keyof CommuneSru | 'lectures'>,
  options: { readonly expliquer: boolean },
): Resultat<number> {
  const commune = verifierCommune(entree)
  if (estNonEtabli(commune)) return commune
  const { lectures } = entree
  const { notifies } = commune
  const rattrapage = rattrapageSous(commune, lectures)
  if (rattrapage === null && notifies !== null) return cibleAtteinte(commune, BAREME, resoudreLectures(lectures), options.expliquer)
  const manquants = rattrapage?.deficit ?? 0
  if (!options.expliquer) return etabli(manquants, 'logements')
  return etabli(manquants, 'logements', {
    alertes: rattrapage === null ? [] : alertesDuNotifie(notifies, rattrapage.deficitCalcule),
    references: referencesDe([SRU_01, SRU_02]),
    parametres: parametresDe([`P_cible.${commune.cible}`], BAREME),
    hypotheses: hypothesesTouchees(POINTS_MANQUANTS, lectures, (autres) => {
      const autre = rattrapageSous(commune, autres)
      return autre === null && notifies !== null ? null : (autre?.deficit ?? 0)
    }),
    explication: [...etapesDuTaux(commune, BAREME), ...etapesDuDeficit(commune, rattrapage, lectures)],
  })
}

function etapesDuDeficit(commune: CommuneSru, rattrapage: Rattrapage | null, lectures: Lectures): Etape[] {
  const { residences, logements, cible } = commune
  const nonArrondis: Etape = {
    etape: message('classement.etape.manquants-bruts'),
    calcul: message('classement.calcul.manquants-bruts', { cible, residences, logements }),
    valeur: (cible * residences - 100 * logements) / 100,
  }
  if (rattrapage !== null) return [nonArrondis, ...etapesDesManquants(commune, rattrapage, resoudreLectures(lectures))]
  return [
    nonArrondis,
    ...etapesDuTauxPublie(commune, resoudreLectures(lectures)),
    { etape: message('sru.etape.deficit'), calcul: message('classement.calcul.cible-atteinte', { cible }), valeur: 0 },
  ]
}
