import { auxQuinzeChiffres, enFraction, parametreEmploye } from '../../com'
import { P_ETAT, P_ETAT_AGENTS } from '../../parametres/flux'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { FLUX_2022, reference } from '../../socle/sources'
import { plafondDe } from '../plafonds'

export const FLUX_11: FicheDeRegle = {
  id: 'FLUX-11',
  titre: 'Clause de revoyure sur les 25 %',
  nature: 'controle',
  articles: [reference('art. R. 441-5-2 du CCH', FLUX_2022, '4.2')],
  parametres: ['P_etat', 'P_etat.agents'],
  pointsOuverts: [],
}

export const ZONES = ['détendue', 'tendue'] as const
export type ZoneDeTension = (typeof ZONES)[number]

/** Flux d'un bailleur et besoins annuels constatés des publics prioritaires ; `null` = non renseigné. Taux en points. */
export interface EntreeRevoyure {
  readonly flux: number | null
  readonly besoins: number | null
  readonly zone: ZoneDeTension | null
  readonly tauxApplique: number | null
  readonly clauseSignee: boolean
}

/** Part des besoins (fraction), écart aux 25 % (fraction), écart en logements. */
export type LigneDeRevoyure = readonly [besoins: number, ecart: number, logements: number]

/** Part de l'État pour les publics prioritaires quand ses agents ont toute la leur : 30 % − 5 %. */
function partDesPrioritaires(): number {
  return (plafondDe('État') ?? 0) - (plafondDe('agents') ?? 0)
}

/**
 * De combien les 25 % de prioritaires dépassent les besoins constatés (FLUX-11) : une proposition chiffrée, jamais une baisse.
 * `sans-objet` : besoins d'au moins 25 % du flux, ou flux nul. `incomplet` : flux ou besoins manquants.
 */
export function revoyureDesPrioritaires(entree: EntreeRevoyure, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeRevoyure[]> {
  const { flux, besoins } = entree
  const references = FLUX_11.articles
  const manques = [...(flux === null ? ['flux'] : []), ...(besoins === null ? ['besoins'] : [])]
  if (flux === null || besoins === null) return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques: manques.join(', ') })], { references })
  const points = partDesPrioritaires()
  if (100 * besoins >= points * flux) return nonEtabli('sans-objet', [message('flux.revoyure-sans-objet', { besoins, points, flux })], { references })
  const ligne: LigneDeRevoyure = [
    auxQuinzeChiffres(besoins / flux),
    auxQuinzeChiffres((points * flux - 100 * besoins) / (100 * flux)),
    (points * flux - 100 * besoins) / 100,
  ]
  const alertes = alertesDeRevoyure(entree)
  if (!options.expliquer) return etabli([ligne], 'tableau', { alertes })
  return etabli([ligne], 'tableau', {
    alertes,
    references,
    parametres: [P_ETAT, P_ETAT_AGENTS].map((parametre) => parametreEmploye(parametre, JOUR_DE_LA_CIRCULAIRE)),
    explication: [
      { etape: message('flux.etape.besoins'), calcul: message('flux.calcul.rapport', { n: besoins, total: flux }), valeur: ligne[0] },
      { etape: message('flux.etape.ecart-revoyure'), calcul: message('flux.calcul.ecart-revoyure', { points }), valeur: ligne[1] },
      { etape: message('flux.etape.logements-revoyure'), calcul: message('flux.calcul.logements-revoyure', { points, flux, besoins }), valeur: ligne[2] },
    ],
  })
}

function alertesDeRevoyure({ zone, tauxApplique, clauseSignee }: EntreeRevoyure): Message[] {
  const plafond = plafondDe('État') ?? 0
  const alertes = [message('flux.revoyure-proposition', { plafond })]
  if (zone === 'tendue') alertes.push(message('flux.revoyure-zone'))
  if (tauxApplique !== null && tauxApplique < plafond) {
    if (!clauseSignee) alertes.push(message('flux.revoyure-sans-clause', { taux: enFraction(tauxApplique) }))
    alertes.push(message('flux.sous-trente', { taux: enFraction(tauxApplique), plafond }))
  }
  return alertes
}
