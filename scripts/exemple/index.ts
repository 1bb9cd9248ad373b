import { composerAbaissement } from './abaissement'
import { composerCommunes } from './communes'
import { composerDemandes, NOM_DEMANDES } from './demandes'
import { ecrireClasseur } from './ecrire-classeur'
import { composerFlux } from './flux'
import { composerGrille } from './grille'
import { composerLisezMoi } from './lisez-moi'
import { composerMutualisation } from './mutualisation'

/** Octets du classeur d’exemple ; mêmes octets à chaque appel tant que les règles rendent les mêmes valeurs. */
export function fabriquerExemple(): Uint8Array {
  return ecrireClasseur({
    feuilles: [
      composerLisezMoi(),
      composerCommunes(),
      composerAbaissement(),
      composerMutualisation(),
      composerGrille(),
      composerDemandes(),
      composerFlux(),
    ],
    active: 1,
    noms: [
      { nom: 'date_de_calcul', ref: `${NOM_DEMANDES}!$D$3` },
      { nom: 'periode_triennale', ref: 'Communes!$C$3' },
    ],
  })
}
