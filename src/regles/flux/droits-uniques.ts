import type { FicheDeRegle } from '../socle/fiche'
import { message } from '../socle/message'
import type { Resultat } from '../socle/resultat'
import { etabli, nonEtabli } from '../socle/resultat'
import { FLUX_2022, reference } from '../socle/sources'

export const FLUX_07: FicheDeRegle = {
  id: 'FLUX-07',
  titre: 'Droits uniques',
  nature: 'controle',
  articles: [reference('notion absente du CCH', FLUX_2022, '4.1')],
  parametres: [],
  pointsOuverts: [],
}

/** Flux corrigé : les droits uniques déduits à tort de l'assiette y reviennent ; `refuse` s'ils dépassent A. */
export function corrigerDroitsUniques(fluxAffiche: number, droitsUniques: number, misEnLocation: number): Resultat<number> {
  if (droitsUniques > misEnLocation) {
    return nonEtabli('refuse', [message('flux.droits-uniques', { droitsUniques, misEnLocation })])
  }
  return etabli(fluxAffiche + droitsUniques, 'logements', { references: FLUX_07.articles })
}
