import { referencesDe } from '../../socle/fiche'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { message } from '../../socle/message'
import { PERIODE_PAR_DEFAUT } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import type { CommuneSru, EntreeSru } from '../entree'
import { estNonEtabli, verifierCommune } from '../entree'
import { etapesDuTaux, etapesDuTauxPublie, parametresDe } from '../explication'
import { resoudreLectures } from '../lectures-sru'
import type { BaremeSru } from '../planchers-et-durees'
import { baremeDe } from '../planchers-et-durees'
import { SRU_03 } from '../regime-de-rattrapage'
import { comparerEcart, ecartAffiche, estProcheDe, SRU_01, tauxPublieEnCentiemes } from '../taux-et-ecart'

/** Écart en points ; sous l'autre lecture d'AMB-03, le taux est d'abord arrondi à deux décimales de pour cent. */
function ecartEnPoints({ residences, logements, cible }: CommuneSru, lectures: Lectures): number {
  if (!resoudreLectures(lectures).tauxPublie) return (cible * residences - 100 * logements) / residences
  return (100 * cible - tauxPublieEnCentiemes(residences, logements)) / 100
}

/**
 * Écart à la cible, en points, négatif au-delà d'elle (SRU-01 ; CCH, art. L. 302-5 et L. 302-8, VII).
 * `incomplet` : donnée absente. `refuse` : donnée impossible.
 */
export function ecartALaCible(
  entree: Pick<EntreeSru, 'residences' | 'logements' | 'cible' | 'lectures'>,
  options: { readonly expliquer: boolean },
): Resultat<number> {
  const commune = verifierCommune({ ...entree, notifies: null })
  if (estNonEtabli(commune)) return commune
  const { lectures } = entree
  const ecart = ecartEnPoints(commune, lectures)
  if (!options.expliquer) return etabli(ecart, 'points')
  const bareme = baremeDe(PERIODE_PAR_DEFAUT)
  return etabli(ecart, 'points', {
    references: referencesDe([SRU_01, SRU_03]),
    parametres: parametresDe([`P_cible.${commune.cible}`, 'P_bornes.basse', 'P_bornes.haute'], bareme),
    hypotheses: hypothesesTouchees(['AMB-03'], lectures, (autres) =>
      Number(ecartEnPoints(commune, autres).toPrecision(12)),
    ),
    explication: [
      ...etapesDuTaux(commune, bareme),
      ...etapesDuTauxPublie(commune, resoudreLectures(lectures)),
      etapeDuStatut(commune, lectures),
      ...etapesDesBornes(commune, bareme),
    ],
  })
}

function etapeDuStatut({ residences, logements, cible }: CommuneSru, lectures: Lectures): Etape {
  const deficitaire = comparerEcart(residences, logements, cible, 0, resoudreLectures(lectures)) > 0
  return {
    etape: message('classement.etape.statut'),
    calcul: message('classement.calcul.statut', { cible }),
    valeur: deficitaire ? 'déficitaire' : 'non déficitaire',
  }
}

function etapesDesBornes({ residences, logements, cible }: CommuneSru, { basse, haute }: BaremeSru): Etape[] {
  return [basse, haute]
    .filter((borne) => estProcheDe(residences, logements, cible, borne))
    .map((borne) => ({
      etape: message('classement.etape.proximite'),
      calcul: message('classement.calcul.proximite', { borne }),
      valeur: ecartAffiche(residences, logements, cible, [basse, haute]),
    }))
}
