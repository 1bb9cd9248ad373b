import { comparerPart, decimalesSures } from '../../com'
import { referencesDe } from '../../socle/fiche'
import { message } from '../../socle/message'
import { PERIODE_PAR_DEFAUT } from '../../socle/periode'
import type { Etape, Resultat } from '../../socle/resultat'
import { etabli } from '../../socle/resultat'
import type { EntreeSru, ParcSru } from '../entree'
import { estNonEtabli, verifierParc } from '../entree'
import { parametresDe } from '../explication'
import { baremeDe } from '../planchers-et-durees'
import { SRU_01 } from '../taux-et-ecart'

/** Les deux cibles légales, repères d'un taux dont la cible n'est pas dite. */
const REPERES = ['P_cible.20', 'P_cible.25']

/**
 * Taux de logement social, en fraction : logements sociaux ÷ résidences principales (SRU-01 ; CCH, art. L. 302-5).
 * `incomplet` : donnée absente. `refuse` : résidences à 0, logements supérieurs aux résidences.
 */
export function tauxDeLogementSocial(
  entree: Pick<EntreeSru, keyof ParcSru>,
  options: { readonly expliquer: boolean },
): Resultat<number> {
  const parc = verifierParc(entree)
  if (estNonEtabli(parc)) return parc
  const taux = parc.logements / parc.residences
  if (!options.expliquer) return etabli(taux, 'fraction')
  const parametres = parametresDe(REPERES, baremeDe(PERIODE_PAR_DEFAUT))
  return etabli(taux, 'fraction', {
    references: referencesDe([SRU_01]),
    parametres,
    explication: etapes(parc, parametres.map(({ valeur }) => Number(valeur))),
  })
}

function etapes({ residences, logements }: ParcSru, cibles: readonly number[]): Etape[] {
  const pourcent = (100 * logements) / residences
  const affiche = pourcent.toFixed(decimalesSures(pourcent, cibles, 2)).replace('.', ',')
  return [
    { etape: message('sru.etape.taux'), calcul: message('sru.calcul.taux', { logements, residences }), valeur: `${affiche} %` },
    ...cibles.map((cible) => ({
      etape: message('classement.etape.repere', { cible }),
      calcul: message('classement.calcul.repere', { cible, residences, logements }),
      valeur: comparerPart(logements, residences, cible) < 0 ? 'non atteinte' : 'atteinte',
    })),
  ]
}
