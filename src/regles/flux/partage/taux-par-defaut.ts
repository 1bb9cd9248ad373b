import { auxQuinzeChiffres, enFraction, parametreEmploye } from '../../com'
import { P_ETAT } from '../../parametres/flux'
import { JOUR_DE_LA_CIRCULAIRE } from '../../parametres/sans-fin'
import type { FicheDeRegle } from '../../socle/fiche'
import { referencesDe } from '../../socle/fiche'
import type { Fraction } from '../../socle/fraction'
import { arrondirProduit, fractionDuPourcentage } from '../../socle/fraction'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { message } from '../../socle/message'
import type { NonEtabli, Resultat } from '../../socle/resultat'
import { etabli, nonEtabli } from '../../socle/resultat'
import { FLUX_2022, reference } from '../../socle/sources'
import { plafondDe } from '../plafonds'
import type { Reservataire } from '../reservataire'
import { famille } from '../reservataire'
import { arrondiDePart, FLUX_18 } from '../somme-des-taux'

export const FLUX_10: FicheDeRegle = {
  id: 'FLUX-10',
  titre: 'Taux par défaut de l’État et rotation historique',
  nature: 'parametre',
  articles: [reference('art. R. 441-5-2 du CCH', FLUX_2022, '4 et 4.2')],
  parametres: ['P_etat'],
  pointsOuverts: [],
}

export const FLUX_17: FicheDeRegle = {
  id: 'FLUX-17',
  titre: 'Autres réservataires : taux par défaut',
  nature: 'calcul',
  articles: [reference('art. 5 du décret n° 2020-145 (non codifié)', FLUX_2022, '4.4')],
  parametres: [],
  pointsOuverts: ['AMB-42'],
}

/** Convention à mettre en conformité ; `null` = non renseigné. Taux en points. */
export interface EntreeTauxParDefaut {
  readonly reservations: number | null
  readonly parc: number | null
  readonly flux: number | null
  /** Taux d'une convention historique déjà en flux (AMB-42). */
  readonly tauxDeConvention: number | null
  readonly reservataire: Reservataire
  /** Taux de rotation historique : jamais employé, toujours dit. */
  readonly rotation: number | null
  readonly lectures: Lectures
}

/** Taux (fraction), part exacte du flux, logements ; `''` sans flux. */
export type LigneDeTauxParDefaut = readonly [taux: number, exact: number | '', logements: number | '']

/**
 * Taux d'un réservataire sans accord : réservations / parc, ou le taux de la convention déjà en flux (FLUX-17, AMB-42) ; 30 % pour
 * l'État, quelle que soit la rotation passée (FLUX-10). `incomplet` : réservations ou parc manquants. `refuse` : parc à 0,
 * réservations supérieures au parc, agents de l'État.
 */
export function tauxParDefaut(entree: EntreeTauxParDefaut, options: { readonly expliquer: boolean }): Resultat<readonly LigneDeTauxParDefaut[]> {
  const { reservataire, flux, lectures } = entree
  const references = referencesDe([FLUX_10, FLUX_17, FLUX_18])
  const fraction = fractionDe(entree, lectures)
  if ('etat' in fraction) return { ...fraction, references }
  const exact = flux === null ? '' : auxQuinzeChiffres((fraction.n / fraction.d) * flux)
  const logements = flux === null ? '' : arrondirProduit(fraction, flux, arrondiDePart(reservataire, lectures))
  const ligne: LigneDeTauxParDefaut = [auxQuinzeChiffres(fraction.n / fraction.d), exact, logements]
  const alertes = alertesDuTaux(entree, fraction)
  if (!options.expliquer) return etabli([ligne], 'tableau', { alertes })
  return etabli([ligne], 'tableau', {
    alertes,
    references,
    parametres: reservataire === 'État' ? [parametreEmploye(P_ETAT, JOUR_DE_LA_CIRCULAIRE)] : [],
    hypotheses: hypothesesTouchees(['AMB-42', 'AMB-43'], lectures, (autres) => {
      const autre = fractionDe(entree, autres)
      if ('etat' in autre) return 'réservations et parc à renseigner'
      const nombre = flux === null ? '' : `, ${arrondirProduit(autre, flux, arrondiDePart(reservataire, autres))} logements`
      return `${ecrirePourcent(autre)}${nombre}`
    }),
    explication: [
      { etape: message('flux.etape.taux-par-defaut'), calcul: calculDuTaux(entree), valeur: ligne[0] },
      ...(exact === '' ? [] : [{ etape: message('flux.etape.brut'), calcul: message('flux.calcul.sur-le-flux', { flux: flux ?? 0 }), valeur: exact }]),
      ...(logements === '' ? [] : [{ etape: message('flux.etape.logements'), calcul: message('flux.calcul.arrondi', { mode: arrondiDePart(reservataire, lectures) }), valeur: logements }]),
    ],
  })
}

function fractionDe({ reservataire, reservations, parc, tauxDeConvention }: EntreeTauxParDefaut, lectures: Lectures): Fraction | NonEtabli {
  if (reservataire === 'agents') return nonEtabli('refuse', [message('flux.defaut-agents')])
  if (reservataire === 'État') return fractionDuPourcentage(plafondDe('État') ?? 0)
  if (parc === 0) return nonEtabli('refuse', [message('flux.parc-nul')])
  if (parc !== null && reservations !== null && reservations > parc) {
    return nonEtabli('refuse', [message('flux.reservations-superieures', { reservations, parc })])
  }
  if (reprendLeTaux(tauxDeConvention, lectures)) return fractionDuPourcentage(tauxDeConvention)
  const manques = [...(reservations === null ? ['reservations'] : []), ...(parc === null ? ['parc'] : [])]
  if (reservations === null || parc === null) return nonEtabli('incomplet', [message('flux.donnees-manquantes', { manques: manques.join(', ') })])
  return { n: reservations, d: parc }
}

/** Une convention déjà en flux porte son pourcentage ; l'autre lecture le recalcule (AMB-42). */
function reprendLeTaux(taux: number | null, lectures: Lectures): taux is number {
  return taux !== null && rangDe(lectures, 'AMB-42') === 0
}

function calculDuTaux({ reservataire, reservations, parc, tauxDeConvention, lectures }: EntreeTauxParDefaut): Message {
  if (reservataire === 'État') return message('flux.calcul.etat-par-defaut')
  if (reprendLeTaux(tauxDeConvention, lectures)) return message('flux.calcul.taux-repris')
  return message('flux.calcul.rapport', { n: reservations ?? 0, total: parc ?? 0 })
}

function alertesDuTaux(entree: EntreeTauxParDefaut, { n, d }: Fraction): Message[] {
  const { reservataire, rotation, tauxDeConvention, reservations, parc, lectures } = entree
  const etat = reservataire === 'État'
  const alertes: Message[] = []
  if (rotation !== null) alertes.push(message(etat ? 'flux.rotation-etat' : 'flux.rotation-autre', { rotation: enFraction(rotation) }))
  if (etat && tauxDeConvention !== null) alertes.push(message('flux.convention-etat', { taux: enFraction(tauxDeConvention) }))
  if (!etat && tauxDeConvention !== null && reservations !== null && parc !== null) {
    alertes.push(message(reprendLeTaux(tauxDeConvention, lectures) ? 'flux.rapport-ecarte' : 'flux.taux-ecarte', { rapport: auxQuinzeChiffres(reservations / parc), taux: enFraction(tauxDeConvention) }))
  }
  if (famille(reservataire) === 'collectivites') {
    const plafond = plafondDe(reservataire) ?? 0
    alertes.push(message(100 * n > plafond * d ? 'flux.defaut-collectivite-depasse' : 'flux.defaut-collectivite', { plafond }))
  }
  return alertes
}

function ecrirePourcent({ n, d }: Fraction): string {
  return `${String(Number(((100 * n) / d).toPrecision(6))).replace('.', ',')} %`
}
