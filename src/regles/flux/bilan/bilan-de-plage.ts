import type { Brut } from '../../com'
import { ecrireBrut, estVideOuZero } from '../../com'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { reconnaitreColonnesDuBilan, retenirColonnesCertaines, titreDeColonneDuBilan } from './colonnes-du-bilan'
import { constatsDuBilanDeFlux, refusDesCellulesDuBilan, refusDesColonnesDuBilan } from './constats-du-bilan'
import { ouvrirCumulDuBilan } from './cumuler'
import type { DimensionDuBilan } from './dimensions'
import type { BilanDuFlux } from './ventiler'
import { FLUX_30, ventilerBilan } from './ventiler'

export interface EntreeDuBilan {
  /** Table longue, ligne de titres comprise. */
  readonly table: readonly (readonly Brut[])[]
  /** Ventilation voulue ; `null` : les six. */
  readonly dimension: DimensionDuBilan | null
  readonly lectures: Lectures
}

/**
 * Bilan d'une table remise en une fois (FLUX-30 ; CCH, art. R. 441-5-1). `refuse` : colonne en double, logements proposés ou attribués
 * sans colonne, nombre illisible. `incomplet` : aucune ligne, ou la ventilation voulue n'a pas de colonne.
 */
export function bilanDeFluxSurPlage({ table, dimension, lectures }: EntreeDuBilan, options: { readonly expliquer: boolean }): Resultat<BilanDuFlux> {
  const entetes = table[0] ?? []
  const candidates = reconnaitreColonnesDuBilan(entetes)
  const lus = entetes.flatMap((entete) => (estVideOuZero(entete) ? [] : [ecrireBrut(entete).trim()])).join(', ')
  const refus = refusDesColonnesDuBilan(candidates, 'table', lus)
  if (refus.length > 0) return nonEtabli('refuse', refus, { references: FLUX_30.articles })
  const colonnes = retenirColonnesCertaines(candidates)
  const { cumul, ajouter } = ouvrirCumulDuBilan(colonnes, true)
  ajouter(table.slice(1), 2)
  const illisibles = refusDesCellulesDuBilan(cumul, 'table')
  if (illisibles.length > 0) return nonEtabli('refuse', illisibles, { references: FLUX_30.articles })
  if (cumul.lignes === 0) return nonEtabli('incomplet', [message('flux.bilan.sans-ligne')], { references: FLUX_30.articles })
  if (dimension !== null && colonnes[dimension] === null) {
    return nonEtabli('incomplet', [message('flux.bilan.colonne-manquante', { attendu: titreDeColonneDuBilan(dimension), lus })], {
      references: FLUX_30.articles,
    })
  }
  const bilan = ventilerBilan(cumul)
  const alertes = constatsDuBilanDeFlux(bilan, cumul, candidates).map((dit) => dit.message)
  if (!options.expliquer) return etabli(bilan, 'logements', { alertes })
  return etabli(bilan, 'logements', {
    alertes,
    references: FLUX_30.articles,
    hypotheses: hypothesesTouchees(['AMB-45'], lectures, () => bilan.proposes),
    explication: [
      {
        etape: message('flux.bilan.etape.lues'),
        calcul: message('flux.bilan.calcul.lues', { lignes: bilan.lignes, ecartees: cumul.totaux.length }),
        valeur: bilan.lignes,
      },
      { etape: message('flux.bilan.etape.proposes'), calcul: message('flux.bilan.calcul.somme', { lignes: bilan.lignes }), valeur: bilan.proposes },
      { etape: message('flux.bilan.etape.attribues'), calcul: message('flux.bilan.calcul.somme', { lignes: bilan.lignes }), valeur: bilan.attribues },
    ],
  })
}
